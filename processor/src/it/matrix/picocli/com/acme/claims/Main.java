package com.acme.claims;

import com.acme.RadiologyCategory;
import com.acme.RadiologyCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "claims")
class Main implements Runnable {
    @Option(names = "--category")
    RadiologyCategory category;

    @RadiologyCode
    @Parameters(defaultValue = "71046")
    String code = "77045";

    @Override
    public void run() {
        System.out.println(code + " " + category);
    }

    public static void main(String[] args) {
        new CommandLine(new Main()).execute("--category", "NUCLEAR_MEDICINE");
    }
}
