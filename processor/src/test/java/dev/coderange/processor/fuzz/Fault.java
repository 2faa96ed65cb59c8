package dev.coderange.processor.fuzz;

import java.util.List;

/** Something that does not hold of an input. */
final class Fault extends AssertionError {

    private static final long serialVersionUID = 1L;

    private static final int MOST_DETAILS = 8;

    private final String kind;

    private Fault(String kind, String details, Throwable cause) {
        super(kind + "\n" + details, cause);
        this.kind = kind;
    }

    /** What inputs that fail alike have in common. */
    String kind() {
        return kind;
    }

    static void require(boolean condition, String kind, Object details) {
        if (!condition) {
            throw new Fault(kind, String.valueOf(details), null);
        }
    }

    /** Requires that there is no message of a kind. */
    static void requireNone(String kind, List<Said> messages) {
        if (!messages.isEmpty()) {
            List<Said> first = messages.subList(0, Math.min(MOST_DETAILS, messages.size()));
            Said one = first.get(0);
            String what = one.isOurs() ? gist(one.text()) : one.code();
            throw new Fault(
                    kind + ": " + what,
                    String.join("\n", first.stream().map(Said::toString).toList()),
                    null);
        }
    }

    static Fault thrown(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new Fault("javac throws " + thrown.getClass().getName() + place, thrown.toString(), thrown);
    }

    /** A message without what differs from input to input. */
    private static String gist(String text) {
        return text.replaceAll("\"[^\"]*\"", "\"\"")
                .replaceAll("[^A-Za-z \"]+", "#")
                .replaceAll("\\b[A-Z]\\w*[A-Z#]\\w*\\b", "X");
    }
}
