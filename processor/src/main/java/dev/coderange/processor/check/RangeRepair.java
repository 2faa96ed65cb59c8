package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a range is often spoiled, by spreadsheets above all, with what it was before. A repair is proposed only where
 * it gives a range.
 */
final class RangeRepair {

    private static final String EDGE = "[\\s\\p{Z}\\p{Cf}'\"‘’“”`]+";
    private static final Pattern AROUND = Pattern.compile("^" + EDGE + "|" + EDGE + "$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}|\u2026");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(-\\d{1,3}(,\\d{3})+)?");
    private static final Pattern DECIMALS = Pattern.compile("(?<=\\d)\\.0+(?=-|$)");
    private static final Pattern WITH_MODIFIER =
            Pattern.compile("(?:(?:HC|HCPCS|CPT)[:-])?([0-9A-Z]+?)([-: ]?)([0-9A-Z]{2})", Pattern.CASE_INSENSITIVE);

    private final CodeFormat format;

    RangeRepair(CodeFormat format) {
        this.format = format;
    }

    /** Why a text is not a range, and what to write instead; empty where nothing usual is amiss. */
    Optional<Said> of(String value) {
        String bare = AROUND.matcher(value).replaceAll("");
        String whole = DECIMALS.matcher(bare).replaceAll("");
        return propose(value, bare, RangeMessage.BLANKS_AROUND)
                .or(() -> propose(value, without(BLANKS, bare), RangeMessage.BLANKS_INSIDE))
                .or(() -> propose(value, DASH.matcher(without(BLANKS, bare)).replaceAll("-"), RangeMessage.DASH))
                .or(() -> propose(value, DOTS.matcher(without(BLANKS, bare)).replaceAll("-"), RangeMessage.DOTS))
                .or(() -> propose(value, whole, RangeMessage.SPREADSHEET_DECIMALS))
                .or(() -> thousands(value, bare))
                .or(() -> padded(whole).flatMap(code -> propose(value, code, RangeMessage.LOST_ZEROS)))
                .or(() -> propose(value, bare.toUpperCase(Locale.ROOT), RangeMessage.LOWER_CASE))
                .or(() -> modifier(value, bare));
    }

    /** A number that stands without quotes, as the code that it likely was. */
    Optional<String> ofNumber(String number) {
        String whole = without(DECIMALS, number);
        return Optional.of(whole).filter(this::isRange).or(() -> padded(whole).filter(this::isRange));
    }

    private Optional<Said> propose(String value, String repaired, RangeMessage message) {
        return Optional.of(repaired)
                .filter(other -> !other.equals(value) && isRange(other))
                .map(other -> message.with(Quoted.of(value), other));
    }

    private Optional<Said> thousands(String value, String bare) {
        return Optional.of(bare)
                .filter(text -> THOUSANDS.matcher(text).matches())
                .flatMap(text -> propose(value, text.replace(",", ""), RangeMessage.THOUSANDS));
    }

    /** Digits with the zeros in front that a shape of digits has room for, where just one such shape gives a range. */
    private Optional<String> padded(String bare) {
        if (!(format instanceof ShapedFormat shaped) || !bare.matches("\\d+(-\\d+)?")) {
            return Optional.empty();
        }
        var candidates = new TreeSet<String>();
        for (Shape shape : shaped.shapes()) {
            String[] ends = bare.split("-");
            boolean fits = shape.isAllDigits() && List.of(ends).stream().allMatch(end -> end.length() <= shape.width());
            if (fits) {
                for (int i = 0; i < ends.length; i++) {
                    ends[i] = "0".repeat(shape.width() - ends[i].length()) + ends[i];
                }
                candidates.add(String.join("-", ends));
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.first()) : Optional.empty();
    }

    /** A code with a modifier glued or joined to it. Two characters behind a hyphen may be the short end of a range, too. */
    private Optional<Said> modifier(String value, String bare) {
        Matcher matcher = WITH_MODIFIER.matcher(bare);
        boolean isShaped =
                format instanceof ShapedFormat; // any digits are an integer, with or without the two before them
        if (!isShaped || !matcher.matches() || !isRange(matcher.group(1).toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String code = matcher.group(1).toUpperCase(Locale.ROOT);
        String end = matcher.group(3);
        Optional<String> span = Optional.of(code)
                .filter(first -> matcher.group(2).equals("-") && first.length() > end.length())
                .map(first -> first + "-" + first.substring(0, first.length() - end.length()) + end)
                .filter(this::isRange);
        return Optional.of(span.map(range -> RangeMessage.MODIFIER_OR_RANGE.with(Quoted.of(value), end, code, range))
                .orElseGet(() -> RangeMessage.MODIFIER.with(Quoted.of(value), end, code)));
    }

    private boolean isRange(String text) {
        return range(text, format).isPresent();
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    /** The range that a text writes, if it writes one. */
    static Optional<CodeRange> range(String value, CodeFormat format) {
        int hyphen = value.indexOf('-');
        long first = format.key(hyphen < 0 ? value : value.substring(0, hyphen));
        long last = hyphen < 0 ? first : format.key(value.substring(hyphen + 1));
        return first >= 0 && first <= last && format.areEnds(first, last)
                ? Optional.of(new CodeRange(first, last))
                : Optional.empty();
    }
}
