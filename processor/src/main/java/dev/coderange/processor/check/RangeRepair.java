package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a range is often spoiled, by spreadsheets above all, with what it was before. A repair is proposed
 * only where it gives a range.
 */
final class RangeRepair {

    private static final String EDGE = "[\\s\\p{Z}\\p{Cf}'\"‘’“”`]+";
    private static final Pattern AROUND = Pattern.compile("^" + EDGE + "|" + EDGE + "$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}|\u2026");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(-\\d{1,3}(,\\d{3})+)?");
    private static final Pattern DECIMALS = Pattern.compile("(?<=\\d)\\.0+(?=-|$)");
    private static final Pattern DIGITS = Pattern.compile("\\d+(-\\d+)?");
    private static final Pattern WITH_MODIFIER =
            Pattern.compile("(?:(?:HC|HCPCS|CPT)[:-])?([0-9A-Z]+?)([-: ]?)([0-9A-Z]{2})", Pattern.CASE_INSENSITIVE);

    private final CodeFormat format;

    RangeRepair(CodeFormat format) {
        this.format = format;
    }

    /** Why a text is not a range, and what to write instead; empty where nothing usual is amiss. */
    Optional<Said> of(String value) {
        Optional<String> meant = withoutIgnored(value);
        if (meant.isPresent()) {
            return said(RangeMessage.RANGE_HAS_IGNORED, value, meant.get());
        }
        String bare = without(AROUND, value);
        String closed = without(BLANKS, bare);
        String whole = without(DECIMALS, bare);
        if (isRepair(bare, value)) {
            return said(RangeMessage.BLANKS_AROUND, value, bare);
        } else if (isRepair(closed, value)) {
            return said(RangeMessage.BLANKS_INSIDE, value, closed);
        }
        String hyphened = DASH.matcher(closed).replaceAll("-");
        if (isRepair(hyphened, value)) {
            return said(RangeMessage.DASH, value, hyphened);
        }
        hyphened = DOTS.matcher(closed).replaceAll("-");
        if (isRepair(hyphened, value)) {
            return said(RangeMessage.DOTS, value, hyphened);
        } else if (isRepair(whole, value)) {
            return said(RangeMessage.SPREADSHEET_DECIMALS, value, whole);
        } else if (THOUSANDS.matcher(bare).matches() && isRepair(bare.replace(",", ""), value)) {
            return said(RangeMessage.THOUSANDS, value, bare.replace(",", ""));
        }
        String padded = padded(whole);
        if (isRepair(padded, value)) {
            return said(RangeMessage.LOST_ZEROS, value, padded);
        }
        String upperCase = bare.toUpperCase(Locale.ROOT);
        return isRepair(upperCase, value) ? said(RangeMessage.LOWER_CASE, value, upperCase) : modifier(value, bare);
    }

    /**
     * The range without the characters that its codes may carry. Where a hyphen is one of them, the range is what one
     * hyphen alone makes of it.
     */
    private Optional<String> withoutIgnored(String value) {
        if (format.bare(value).length() == value.length()) {
            return Optional.empty();
        }
        Set<String> meant = new HashSet<>();
        meant.add(format.bare(value).toString());
        for (int hyphen = value.indexOf('-'); hyphen >= 0; hyphen = value.indexOf('-', hyphen + 1)) {
            meant.add(format.bare(value.substring(0, hyphen)) + "-" + format.bare(value.substring(hyphen + 1)));
        }
        meant.removeIf(text -> !isRange(text));
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** A number that stands without quotes, as the code that it likely was. */
    Optional<String> ofNumber(String number) {
        String whole = without(DECIMALS, number);
        return Optional.of(isRange(whole) ? whole : padded(whole)).filter(this::isRange);
    }

    private boolean isRepair(String repaired, String value) {
        return !repaired.equals(value) && isRange(repaired);
    }

    private static Optional<Said> said(RangeMessage message, String value, String repaired) {
        return Optional.of(message.with(Quoted.of(value), repaired));
    }

    /**
     * Digits with the zeros in front that a shape of digits has room for; unchanged where not just one such shape does.
     */
    private String padded(String bare) {
        if (!(format instanceof ShapedFormat shaped) || !DIGITS.matcher(bare).matches()) {
            return bare;
        }
        Set<String> candidates = new HashSet<>();
        for (Shape shape : shaped.shapes()) {
            int hyphen = bare.indexOf('-');
            int longest = Math.max(hyphen, bare.length() - hyphen - 1);
            if (shape.isAllDigits() && longest <= shape.width()) {
                String last = padded(bare.substring(hyphen + 1), shape);
                candidates.add(hyphen < 0 ? last : padded(bare.substring(0, hyphen), shape) + "-" + last);
            }
        }
        return candidates.size() == 1 ? candidates.iterator().next() : bare;
    }

    private static String padded(String digits, Shape shape) {
        return "0".repeat(shape.width() - digits.length()) + digits;
    }

    /**
     * A code with a modifier glued or joined to it. Two characters behind a hyphen may be the short end of a range,
     * too.
     */
    private Optional<Said> modifier(String value, String bare) {
        Matcher matcher = WITH_MODIFIER.matcher(bare);
        // Any digits are an integer, with or without the two before them, and whatever follows a prefix is free.
        if (!(format instanceof ShapedFormat) || format.hasPrefix() || !matcher.matches()) {
            return Optional.empty();
        }
        String code = matcher.group(1).toUpperCase(Locale.ROOT);
        String end = matcher.group(3);
        if (!isRange(code)) {
            return Optional.empty();
        }
        if (matcher.group(2).equals("-") && code.length() > end.length()) {
            String range = code + "-" + code.substring(0, code.length() - end.length()) + end;
            if (isRange(range)) {
                return Optional.of(RangeMessage.MODIFIER_OR_RANGE.with(Quoted.of(value), end, code, range));
            }
        }
        return Optional.of(RangeMessage.MODIFIER.with(Quoted.of(value), end, code));
    }

    private boolean isRange(String text) {
        return RangeText.readOne(text, format).fault().isEmpty();
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }
}
