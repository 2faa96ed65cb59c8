package dev.coderange.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.runtime.CodeViolation.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CodeConstraintTest {

    private static final String PLAIN = "NNNNN";
    private static final Made CHEST = new Made("CHEST", PLAIN, "", "71045-71555");
    private static final Made IMAGING = new Made("IMAGING", PLAIN, "", "70010-76499", CHEST);
    private static final Made NUCLEAR = new Made("NUCLEAR", PLAIN, "", "78012-79999");
    private static final CodeConstraint ANY = any(PLAIN, "", IMAGING, NUCLEAR);

    @Test
    void takesAnyCodeWhereNothingElseIsAsked() {
        assertThat(ANY.violation("71046")).isNull();
        assertThat(ANY.violation(71046)).isNull();
        assertThat(ANY.violation(null)).isNull();
        assertThat(said(ANY, "77000"))
                .isEqualTo("NEVER 77000 [] 76499: 77000 is in no category of Made: it lies in the gap between IMAGING"
                        + " (70010-76499) and NUCLEAR (78012-79999). Nearest: 76499.");
        assertThat(said(ANY, " 71046"))
                .startsWith("MALFORMED  71046 [] : \" 71046\" is not a code of Made: a code looks like NNNNN");
        assertThat(ANY.in().within().range(false).allow().violation("71046")).isNull();
    }

    @Test
    void asksForEachMemberThatIsGiven() {
        CodeConstraint chest = ANY.in(CHEST);
        CodeConstraint both = ANY.in(IMAGING, NUCLEAR).in(CHEST).within("71046", "71050-72000");

        assertThat(chest.violation("71045")).isNull();
        assertThat(said(chest, "70010"))
                .isEqualTo("ELSEWHERE 70010 [IMAGING] : 70010 is IMAGING, but this place accepts only CHEST.");
        assertThat(said(ANY.in(NUCLEAR), "71045"))
                .isEqualTo("ELSEWHERE 71045 [IMAGING / CHEST] : 71045 is IMAGING / CHEST, but this place accepts only"
                        + " NUCLEAR.");
        assertThat(both.violation("71046")).isNull();
        assertThat(both.violation("71555")).isNull();
        assertThat(said(both, "71047"))
                .endsWith("but this place accepts only IMAGING or NUCLEAR and CHEST and 71046 or 71050-72000.");
        assertThat(both.violation("71556")).isNotNull();
        assertThatThrownBy(() -> ANY.within("71046", "7104"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"7104\" is not a range of codes: \"7104\" does not fit the format NNNNN.");
        assertThatThrownBy(() -> ANY.within("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesWhatIsAllowedBeside() {
        CodeConstraint allowing = ANY.in(NUCLEAR).allow("", "TOTAL", "0");

        assertThat(allowing.violation("")).isNull();
        assertThat(allowing.violation(new StringBuilder("TOTAL"))).isNull();
        assertThat(allowing.violation("total")).isNotNull();
        assertThat(allowing.violation(0)).isNull();
        assertThat(allowing.violation("0")).isNull();
        assertThat(allowing.violation("00000")).isNotNull();
    }

    @Test
    void knowsNumbersByTheirDigits() {
        CodeConstraint low = any("NNNNN or NNNN[AF]", "", new Made("LOW", "NNNNN or NNNN[AF]", "", "00100-00199"));
        CodeConstraint integers = any("integer", "", new Made("LATIN", "integer", "", "0-127"));
        CodeConstraint letters = any("[AB]NN", "", new Made("LETTERS", "[AB]NN", "", "A00-A99"));
        CodeConstraint twice = any("NN or NNN", "", new Made("TWO", "NN or NNN", "", "10-20"));

        assertThat(low.violation(100)).isNull();
        assertThat(low.violation(100L)).isNull();
        assertThat(low.violation((short) 100)).isNull();
        assertThat(said(low, 99)).startsWith("NEVER 00099 [] 00100: ");
        assertThat(low.violation("100")).isNotNull();
        assertThat(said(low, -100)).startsWith("MALFORMED -100 ");
        assertThat(said(low, 1234567)).startsWith("MALFORMED 1234567 ");
        assertThat(integers.violation((byte) 65)).isNull();
        assertThat(integers.violation(0)).isNull();
        assertThat(integers.violation(128)).isNotNull();
        assertThat(integers.violation("065")).isNotNull();
        assertThat(said(letters, 10)).startsWith("MALFORMED 10 ");
        assertThat(twice.violation(15)).isNull();
        assertThat(said(twice, 5)).startsWith("MALFORMED 5 ");
    }

    @Test
    void looksIntoWhatHoldsCodes() {
        assertThat(ANY.violation(Arrays.asList("71046", null, 71046))).isNull();
        assertThat(said(ANY, List.of("71046", "1", "2"))).startsWith("MALFORMED 1 ");
        assertThat(ANY.violation(Map.of("71046", "1"))).isNull();
        assertThat(ANY.violation(Map.of("1", "71046"))).isNotNull();
        assertThat(ANY.violation(Optional.of("1"))).isNotNull();
        assertThat(ANY.violation(Optional.empty())).isNull();
        assertThat(ANY.violation(OptionalInt.of(71046))).isNull();
        assertThat(ANY.violation(OptionalInt.of(1))).isNotNull();
        assertThat(ANY.violation(OptionalInt.empty())).isNull();
        assertThat(ANY.violation(OptionalLong.of(1))).isNotNull();
        assertThat(ANY.violation(OptionalLong.empty())).isNull();
        assertThat(ANY.violation(new String[] {"71046", "1"})).isNotNull();
        assertThat(ANY.violation(new int[] {71046, 78012})).isNull();
        assertThat(ANY.violation(new long[] {71046, 1})).isNotNull();
        assertThat(ANY.violation(List.of(List.of("71046"), Set.of("1")))).isNotNull();
        assertThatThrownBy(() -> ANY.violation(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A code is text or a whole number; java.lang.Double is neither, and holds neither.");
    }

    @Test
    void refusesWhatHoldsItself() {
        List<Object> holdsItself = new ArrayList<>(List.of("71046"));
        holdsItself.add(holdsItself);
        Object[] array = {null};
        array[0] = array;

        assertThatThrownBy(() -> ANY.violation(Path.of("71046")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Path is neither, and holds neither.");
        assertThatThrownBy(() -> ANY.violation(holdsItself)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ANY.violation(array)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsRanges() {
        CodeConstraint spans = ANY.range(true);
        CodeConstraint chest = spans.in(CHEST);

        assertThat(spans.violation("70010-76499,78012")).isNull();
        assertThat(spans.violation("71046")).isNull();
        assertThat(said(spans, "76499-76500"))
                .isEqualTo("ELSEWHERE 76499-76500 [] : Some codes of 76499-76500 are in no category.");
        assertThat(said(chest, "71045-71556"))
                .isEqualTo("ELSEWHERE 71045-71556 [] : Some codes of 71045-71556 are not in CHEST.");
        assertThat(said(spans, "71046-71045")).startsWith("MALFORMED 71046-71045 [] : \"71046-71045\" is not a range");
        assertThat(said(spans, ""))
                .isEqualTo("MALFORMED  [] : \"\" is not a range of codes: \"\" is not a code. A code"
                        + " has only the digits 0-9 and the letters A-Z.");
        assertThat(spans.allow("").violation("")).isNull();
    }

    @Test
    void coversRangesAsALookAtEachCodeDoes() {
        String format = "N[0-9AB] or [XY]N[PQ]";
        List<String> codes = new ArrayList<>();
        for (char tens = '0'; tens <= '9'; tens++) {
            for (char ones : "0123456789AB".toCharArray()) {
                codes.add("" + tens + ones);
            }
        }
        Random random = new Random(120);
        for (int round = 0; round < 2_000; round++) {
            List<String> texts = new ArrayList<>();
            Set<String> held = new TreeSet<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int first = random.nextInt(codes.size());
                int last = Math.min(codes.size() - 1, first + random.nextInt(30));
                texts.add(codes.get(first) + "-" + codes.get(last));
                held.addAll(codes.subList(first, last + 1));
            }
            texts.add("X0P-Y9P");
            CodeConstraint constraint = any(format, "", new Made("MADE", format, "", "00-9B,X0P-Y9P,X0Q-Y9Q"))
                    .within(texts.toArray(new String[0]))
                    .range(true);
            int first = random.nextInt(codes.size());
            int last = Math.min(codes.size() - 1, first + random.nextInt(40));
            String asked = codes.get(first) + "-" + codes.get(last);

            assertThat(constraint.violation(asked) == null)
                    .as(asked + " in " + texts)
                    .isEqualTo(held.containsAll(codes.subList(first, last + 1)));
            assertThat(constraint.violation("X5P-Y5P")).isNull();
            assertThat(constraint.violation("X5Q-Y5Q")).isNotNull();
        }
    }

    @Test
    void goesByPrefixAndIgnoresWhatTheFormatDoes() {
        String format = "[A-Z]N[0-9AB]*";
        Made injuries = new Made("INJURIES", format, ".", "S00-T88");
        CodeConstraint constraint = any(format, ".", injuries);

        assertThat(constraint.violation("S72.001A")).isNull();
        assertThat(constraint.violation("T89.1")).isNotNull();
        assertThat(constraint.in(injuries).within("S7").violation("S72.001A")).isNull();
        assertThat(constraint.range(true).violation("S7-S82")).isNull();
        assertThat(constraint.range(true).violation("S7-U00")).isNotNull();
    }

    @Test
    void looksUpOnADay() {
        LocalDate last = LocalDate.of(2017, 12, 31);
        Made dated = new Made("CHEST", PLAIN, "", "71045-71555") {
            @Override
            public List<CodeRange> ranges(LocalDate on) {
                return on.isAfter(last) ? ranges() : CodeRange.parse("71010-71035");
            }
        };
        CodeConstraint now = CodeConstraint.of(PLAIN, "", new CodeCategory[] {dated}, (code, on) -> {
                    if (dated.ranges(on).get(0).contains(code)) {
                        return dated;
                    }
                    throw UnknownCodeException.of("Made", "category", code, PLAIN, "", List.of(dated), List.of(), on);
                })
                .on("", "2026-01-01");
        CodeConstraint then = now.on("2017-12-31", "2026-01-01");

        assertThat(now.violation("71046")).isNull();
        assertThat(now.violation("71010")).isNotNull();
        assertThat(now.in(dated).violation("71046")).isNull();
        assertThat(then.violation("71010")).isNull();
        assertThat(then.in(dated).violation("71010")).isNull();
        assertThat(then.in(dated).range(true).violation("71010-71035")).isNull();
        assertThat(then.in(dated).range(true).violation("71045-71050")).isNotNull();
        assertThatThrownBy(() -> now.on("2017-13-01", "2026-01-01")).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void saysWhyACodeIsInNoCategory() {
        for (UnknownCodeException.Reason reason : UnknownCodeException.Reason.values()) {
            assertThat(Reason.valueOf(reason.name())).isNotNull();
        }
    }

    @Test
    void escapesWhatValidationWouldEvaluate() {
        CodeViolation violation = ANY.violation("${1+1}\\");

        assertThat(CodeViolation.parameter(violation.code()))
                .hasToString("\\$\\{1+1\\}\\\\")
                .isInstanceOf(Number.class); // which newer versions of Hibernate Validator do not escape again
        assertThat(CodeViolation.parameter(violation.message()).toString())
                .startsWith("\"\\$\\{1+1\\}\\\\\" is not a code");
        assertThat(violation.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(violation.place() + violation.nearest()).isEmpty();
        assertThat(violation).hasToString(violation.message());
    }

    private static String said(CodeConstraint constraint, Object value) {
        CodeViolation violation = constraint.violation(value);
        return violation.reason() + " " + violation.code() + " [" + violation.place() + "] " + violation.nearest()
                + ": " + violation.message();
    }

    private static CodeConstraint any(String format, String ignored, Made... categories) {
        return CodeConstraint.of(format, ignored, categories, (code, on) -> {
            for (Made category : categories) {
                if (category.contains(code)) {
                    return category;
                }
            }
            throw UnknownCodeException.of("Made", "category", code, format, ignored, List.of(categories));
        });
    }

    private static class Made implements CodeCategory {

        private final String name;
        private final List<CodeRange> ranges;
        private final List<Made> children;

        Made(String name, String format, String ignored, String ranges, Made... children) {
            this.name = name;
            this.ranges = CodeRange.parse(format, ignored, ranges);
            this.children = List.of(children);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<CodeRange> ranges() {
            return ranges;
        }

        @Override
        public boolean contains(CharSequence code) {
            return ranges.stream().anyMatch(range -> range.contains(code));
        }

        @Override
        public Optional<? extends CodeCategory> parent() {
            return Optional.empty();
        }

        @Override
        public List<? extends CodeCategory> children() {
            return children;
        }
    }
}
