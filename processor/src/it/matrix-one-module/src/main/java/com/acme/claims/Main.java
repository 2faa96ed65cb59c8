package com.acme.claims;

import com.acme.billing.RadiologyClassifier;
import com.acme.billing.RadiologyCode;

/** Names generated types and one wrong code. */
public final class Main {

    private Main() {}

    private static String book(@RadiologyCode String code) {
        return code;
    }

    /** Prints what the mapper made of the constant. */
    public static void main(String[] args) {
        ClaimMapper.Line line = new ClaimMapperImpl().toLine(new ClaimMapper.Claim());
        System.out.println(RadiologyClassifier.subcategory(line.code) + " " + line.reach + " " + book("77045"));
    }
}
