package dev.coderange.example.benchmark.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one would write without {@code ProcedureCode}: one regular expression for the spellings that are measured. */
final class RegularExpression {

    private static final Pattern CODE = Pattern.compile("[\\s\\u00a0\"']*(?:HC[:>]|[^|]*\\|)?([0-9A-Z][0-9]{3}[0-9A-Z])"
            + "((?:[-: ,>]?[0-9A-Z]{2}){0,4})(?:\\^[^^]*\\^(?:C4|CPT|CPT4|HCPCS))?[\\s\\u00a0\"']*");

    private RegularExpression() {}

    /**
     * The base and the modifiers of a code, or nothing if it is none.
     *
     * @param text a code as it is written
     */
    static List<String> parts(String text) {
        Matcher matcher = CODE.matcher(text);
        List<String> parts = new ArrayList<>();
        if (matcher.matches()) {
            parts.add(matcher.group(1));
            String modifiers = matcher.group(2);
            for (int at = 0; at < modifiers.length(); at += 2) {
                at += Character.isLetterOrDigit(modifiers.charAt(at)) ? 0 : 1;
                parts.add(modifiers.substring(at, at + 2));
            }
        }
        return parts;
    }
}
