package dev.coderange.runtime.procedure;

import dev.coderange.runtime.Nullable;

/** What names the systems that procedure codes are of. */
final class CodeSystems {

    /** The qualifier of X12 for CPT and HCPCS. */
    static final String HEALTH_CARE = "HC";

    /** The qualifier of X12 for dental codes. */
    static final String DENTAL = "AD";

    private static final String[] X12 = {HEALTH_CARE, DENTAL};

    /** Short names, those of HL7's table 0396 among them. */
    private static final String[] NAMES = {"CPT", "HCPCS", "C4", "CPT4", "CPT-4", "CDT", "CD2"};

    /** What FHIR calls them; each {@code http} may be {@code https}. */
    private static final String[] URIS = {
        "http://www.ama-assn.org/go/cpt",
        "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
        "http://terminology.hl7.org/CodeSystem/HCPCS-all-codes",
        "http://www.ada.org/cdt",
        "http://terminology.hl7.org/CodeSystem/CD2",
        "urn:oid:2.16.840.1.113883.6.12",
        "urn:oid:2.16.840.1.113883.6.13",
        "urn:oid:2.16.840.1.113883.6.14",
        "urn:oid:2.16.840.1.113883.6.285"
    };

    private static final String PLAIN = "http:";
    private static final String SECURE = "https:";

    private CodeSystems() {}

    /** The qualifier of X12 that a part of a text is, or null. */
    static @Nullable String x12(CharSequence text, int from, int to) {
        return among(X12, text, from, to);
    }

    /** The short name that a part of a text is in any case, or null. */
    static @Nullable String name(CharSequence text, int from, int to) {
        return among(NAMES, text, from, to);
    }

    /** The short name or the URI that a part of a text is in any case, or null. */
    static @Nullable String system(CharSequence text, int from, int to) {
        String name = name(text, from, to);
        if (name != null) {
            return name;
        }
        boolean isSecure = to - from > SECURE.length() && isSame(SECURE, 0, text, from, from + SECURE.length());
        for (String uri : URIS) {
            if (isSecure
                    ? uri.startsWith(PLAIN) && isSame(uri, PLAIN.length(), text, from + SECURE.length(), to)
                    : isSame(uri, 0, text, from, to)) {
                return uri;
            }
        }
        return null;
    }

    private static @Nullable String among(String[] names, CharSequence text, int from, int to) {
        for (String name : names) {
            if (isSame(name, 0, text, from, to)) {
                return name;
            }
        }
        return null;
    }

    /** Whether a name from an index on is a part of a text, in any case. */
    private static boolean isSame(String name, int index, CharSequence text, int from, int to) {
        if (name.length() - index != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Letters.large(text.charAt(i)) != Letters.large(name.charAt(index + i - from))) {
                return false;
            }
        }
        return true;
    }
}
