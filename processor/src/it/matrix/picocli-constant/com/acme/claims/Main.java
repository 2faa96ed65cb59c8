package com.acme.claims;

import com.acme.RadiologyCode;
import com.acme.RadiologyRanges;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "claims")
class Main implements Runnable {
    @RadiologyCode
    @Option(names = "--code", description = "Codes of the chest: " + RadiologyRanges.CHEST)
    String code = "77045";

    @Override
    public void run() {
        System.out.println(code);
    }

    public static void main(String[] args) {
        new CommandLine(new Main()).execute("--code", "71046");
    }
}
