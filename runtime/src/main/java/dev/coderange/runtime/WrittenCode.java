package dev.coderange.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes a code in what forms, claims and spreadsheets make of it. It runs only when an exception is made. */
final class WrittenCode {

    /** Modifiers follow procedure codes, and those have five places. */
    private static final int PROCEDURE_WIDTH = 5;

    /** No code is as long. */
    private static final int LONGEST = 64;

    private static final Pattern DECIMALS = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern QUALIFIED = Pattern.compile("([A-Z]{2})[:|^*](.*)");
    private static final Pattern MODIFIERS = Pattern.compile("(?:[-: ^/,.]?[A-Z0-9]{2}){1,4}");

    private final boolean isInteger;
    private final boolean isPrefix;
    private final List<? extends CodeCategory> categories;

    private WrittenCode(String format, List<? extends CodeCategory> categories) {
        this.isInteger = format.equals(CodeShape.INTEGER);
        this.isPrefix = format.indexOf('*') >= 0;
        this.categories = categories;
    }

    /** What to do about a text that is not a code: a sentence with its stop before it, or {@code ""}. */
    static String advice(CharSequence written, String format, List<? extends CodeCategory> categories) {
        return written.length() > LONGEST ? "" : new WrittenCode(format, categories).advice(written.toString());
    }

    private String advice(String written) {
        String bare = withoutBlanks(written);
        if (!bare.equals(written) && isCode(bare)) {
            return String.format(Messages.Part.WRITE_WITHOUT_BLANKS, bare);
        }
        if (isRange(bare)) {
            return Messages.Part.RANGE;
        }
        String upper = bare.toUpperCase(Locale.ROOT);
        String digits = upper.replace('O', '0').replace('I', '1').replace('L', '1');
        for (String other : new String[] {upper, digits}) {
            if (isCode(other)) {
                return String.format(Messages.Part.WRITE, other);
            }
        }
        Matcher decimals = DECIMALS.matcher(upper);
        if (decimals.matches()) {
            String code = isCode(decimals.group(1)) ? decimals.group(1) : only(padded(decimals.group(1)));
            return code == null ? "" : String.format(Messages.Part.WRITE_WITHOUT_DECIMALS, code);
        }
        String padded = only(padded(upper));
        if (padded != null) {
            boolean isOne = padded.length() == upper.length() + 1;
            return String.format(isOne ? Messages.Part.LEADING_ZERO : Messages.Part.LEADING_ZEROS, padded);
        }
        return isInteger || isPrefix ? "" : modified(upper); // whatever follows a prefix is free
    }

    /** The codes that a text is the end of, where zeros before it are lost. */
    private TreeSet<String> padded(String text) {
        TreeSet<String> codes = new TreeSet<>();
        StringBuilder padded = new StringBuilder(text);
        while (!isInteger && !text.isEmpty() && padded.length() < LONGEST) {
            padded.insert(0, '0');
            if (isCode(padded)) {
                codes.add(padded.toString());
            }
        }
        return codes;
    }

    private String modified(String text) {
        String rest = text;
        String around = null;
        Matcher qualified = QUALIFIED.matcher(text);
        if (qualified.matches()) {
            around = String.format(Messages.Part.QUALIFIER, qualified.group(1));
            rest = withoutBlanks(qualified.group(2));
            if (isCode(rest)) {
                return String.format(Messages.Part.WRITE_WITHOUT, rest, around);
            }
        }
        if (rest.length() <= PROCEDURE_WIDTH
                || !isCode(rest.substring(0, PROCEDURE_WIDTH))
                || !MODIFIERS.matcher(rest.substring(PROCEDURE_WIDTH)).matches()) {
            return "";
        }
        String code = rest.substring(0, PROCEDURE_WIDTH);
        String modifiers = modifiers(rest.substring(code.length()));
        return String.format(
                Messages.Part.WRITE_WITHOUT,
                code,
                around == null ? modifiers : String.format(Messages.Part.AND, around, modifiers));
    }

    private static String modifiers(String behind) {
        List<String> modifiers = new ArrayList<>();
        String plain = behind.replaceAll("[^A-Z0-9]", "");
        for (int i = 0; i < plain.length(); i += 2) {
            modifiers.add(plain.substring(i, i + 2));
        }
        return String.format(
                modifiers.size() == 1 ? Messages.Part.MODIFIER : Messages.Part.MODIFIERS, String.join(" ", modifiers));
    }

    private boolean isRange(String text) {
        int dash = text.indexOf('-');
        return dash > 0 && isCode(text.substring(0, dash)) && isCode(text.substring(dash + 1));
    }

    private boolean isCode(CharSequence text) {
        for (CodeCategory category : categories) {
            if (category.contains(text)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String only(TreeSet<String> codes) {
        return codes.size() == 1 ? codes.first() : null;
    }

    private static String withoutBlanks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Of white space there are kinds that nobody sees. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
