package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a spreadsheet makes of codes that it takes for dates or for large numbers. What they were before cannot be
 * known; what they may have been is proposed where it is a range.
 */
final class SpreadsheetDamage {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(\\d{1,2})[-. ]([A-Za-z]{3})(?:[-. ](?:\\d{2}|\\d{4}))?");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("([A-Za-z]{3})[-. ](\\d{2}|\\d{4})");
    private static final Pattern NUMERIC_DATE = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(?:\\d{2}|\\d{4})");
    private static final Pattern ISO_DATE = Pattern.compile("(?:19|20)\\d{2}-(\\d{2})-(\\d{2})");
    private static final Pattern POWER = Pattern.compile("(\\d)(?:[.,](\\d+))?[Ee]\\+?(\\d{1,3})");

    private final CodeFormat format;

    SpreadsheetDamage(CodeFormat format) {
        this.format = format;
    }

    /** What became of a text that is no range, if a spreadsheet did it. */
    Optional<Said> of(String value) {
        Optional<Set<String>> date = date(value);
        if (date.isPresent()) {
            return Optional.of(
                    RangeMessage.SPREADSHEET_DATE.with(Quoted.of(value)).and(repair(date.get())));
        }
        Matcher power = POWER.matcher(value);
        return power.matches()
                ? Optional.of(
                        RangeMessage.SPREADSHEET_POWER.with(Quoted.of(value)).and(repair(before(value, power))))
                : Optional.empty();
    }

    /** What a date may have been; empty if the text is none. */
    private static Optional<Set<String>> date(String value) {
        Matcher matcher = DAY_AND_MONTH.matcher(value);
        if (matcher.matches() && month(matcher.group(2)) > 0) {
            int month = month(matcher.group(2));
            Set<String> pairs = pairs(matcher.group(1), Integer.toString(month));
            String name = matcher.group(2).toUpperCase(Locale.ROOT);
            pairs.add(name + matcher.group(1));
            return Optional.of(pairs);
        }
        matcher = MONTH_AND_YEAR.matcher(value);
        if (matcher.matches() && month(matcher.group(1)) > 0) {
            String month = Integer.toString(month(matcher.group(1)));
            Set<String> pairs = pairs(month, matcher.group(2));
            pairs.add(matcher.group(1).toUpperCase(Locale.ROOT) + matcher.group(2));
            return Optional.of(pairs);
        }
        matcher = NUMERIC_DATE.matcher(value);
        if (matcher.matches()) {
            return Optional.of(pairs(matcher.group(1), matcher.group(3)));
        }
        matcher = ISO_DATE.matcher(value);
        return matcher.matches() ? Optional.of(pairs(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** Two numbers as a range, either way round, with and without zeros in front. */
    private static Set<String> pairs(String one, String other) {
        Set<String> pairs = new LinkedHashSet<>();
        pairs.add(one + "-" + other);
        pairs.add(other + "-" + one);
        pairs.add(bare(one) + "-" + bare(other));
        pairs.add(bare(other) + "-" + bare(one));
        pairs.add(padded(one) + "-" + padded(other));
        pairs.add(padded(other) + "-" + padded(one));
        return pairs;
    }

    private static String bare(String digits) {
        return Integer.toString(Integer.parseInt(digits));
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** A number written out, and a code with an E between digits. */
    private static Set<String> before(String value, Matcher power) {
        String more = power.group(2) == null ? "" : power.group(2);
        int exponent = Integer.parseInt(power.group(3));
        Set<String> codes = new LinkedHashSet<>();
        codes.add(new BigDecimal(value.toUpperCase(Locale.ROOT).replace(',', '.')).toPlainString());
        if (exponent >= more.length()) {
            String digits = power.group(1) + more;
            codes.add(digits + "E" + (exponent - more.length()));
            codes.add(digits + "E" + padded(Integer.toString(exponent - more.length())));
        }
        return codes;
    }

    private String repair(Set<String> candidates) {
        List<String> ranges = new ArrayList<>();
        for (String candidate : candidates) {
            if (RangeText.readOne(candidate, format).fault().isEmpty()) {
                ranges.add(Quoted.of(candidate));
            }
        }
        return ranges.isEmpty() ? Hint.ENTER_AS_TEXT.with() : Hint.MAY_HAVE_BEEN.with(Lists.joined(ranges, "or"));
    }
}
