package dev.coderange.example.benchmark.data;

import java.util.List;

/**
 * Gives every code of a format a number, so that ranges of any format can be put in one order. This is what anyone has
 * to write who keeps alphanumeric codes in a {@code TreeMap}: as text, {@code 0042T} would lie between {@code 00420}
 * and {@code 00430}.
 */
public enum Numbering {

    /** Plain integers; the number is the integer. */
    INTEGER(List.of("integer")) {
        @Override
        public long number(String code) {
            return Long.parseLong(code);
        }

        @Override
        public String code(long number) {
            return Long.toString(number);
        }
    },

    /** Five digits, as CPT's main section has them; the number is what the digits say. */
    FIVE_DIGITS(List.of("NNNNN")) {
        @Override
        public long number(String code) {
            return Integer.parseInt(code);
        }

        @Override
        public String code(long number) {
            return padded(number, 5);
        }
    },

    /** The shapes of CPT and of HCPCS level II: five digits, four and a letter behind, a letter and four behind it. */
    PROCEDURES(List.of("NNNNN", "NNNN[AFMTU]", "[A-V]NNNN")) {
        @Override
        public long number(String code) {
            char first = code.charAt(0);
            if (first >= 'A') {
                return LEADING + (first - 'A') * 10_000L + Integer.parseInt(code, 1, 5, 10);
            }
            char last = code.charAt(4);
            if (last >= 'A') {
                return TRAILING + TRAILERS.indexOf(last) * 10_000L + Integer.parseInt(code, 0, 4, 10);
            }
            return Integer.parseInt(code);
        }

        @Override
        public String code(long number) {
            if (number < TRAILING) {
                return padded(number, 5);
            }
            String digits = padded(number % 10_000, 4);
            return number < LEADING
                    ? digits + TRAILERS.charAt((int) (number - TRAILING) / 10_000)
                    : (char) ('A' + (number - LEADING) / 10_000) + digits;
        }
    };

    private static final String TRAILERS = "AFMTU";
    private static final long TRAILING = 100_000;
    private static final long LEADING = TRAILING + TRAILERS.length() * 10_000L;

    /** How many codes {@link #PROCEDURES} numbers; the numbers of one letter, or of none, fill whole ten thousands. */
    public static final int PROCEDURE_CODES = (int) LEADING + 22 * 10_000;

    private final List<String> format;

    Numbering(List<String> format) {
        this.format = format;
    }

    /**
     * The number of a code. A code that is not of this format gets a wrong number or none: the peers of the benchmark
     * are spared the check that the generated classifier makes.
     *
     * @throws RuntimeException perhaps, where the code is not of this format
     */
    public abstract long number(String code);

    /** The code that has a number. */
    public abstract String code(long number);

    /** The shapes, as range data names them. */
    public List<String> format() {
        return format;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
