package dev.coderange.example.benchmark.candidates;

import dev.coderange.example.benchmark.candidates.Segments.Segment;
import dev.coderange.example.benchmark.data.Span;
import java.util.List;

/** Writes the candidates as Java: for each a class with a static method for numbers and one for text. */
final class CandidateSource {

    private static final int PAST_ASCII = 0x100;

    private final String packageName;
    private final List<String> ids;
    private final Segments segments;
    private final Decision decision;

    /**
     * The sources of a level.
     *
     * @param packageName where they go
     * @param spans the ranges, in order and free of overlaps
     */
    CandidateSource(String packageName, List<Span> spans) {
        this.packageName = packageName;
        this.ids = spans.stream().map(Span::id).distinct().toList();
        this.segments = Segments.of(spans);
        this.decision = new Decision(segments);
    }

    /** The enum that every candidate answers with. */
    String category() {
        return "package %s;\n\npublic enum Category { %s }\n".formatted(packageName, String.join(", ", ids));
    }

    /** A candidate, whose class has the name of the constant. */
    String source(Candidate candidate) {
        return """
                package %s;

                import dev.coderange.example.benchmark.lookup.*;

                public final class %s implements GeneratedClassifier {
                %s
                    static Category category(CharSequence code) {
                        return category(key(code));
                    }

                    private static int key(CharSequence code) {
                        if (code == null || code.length() != 5) {
                            return -1;
                        }
                        int key = 0;
                        for (int i = 0; i < 5; i++) {
                            int digit = code.charAt(i) - '0';
                            if (digit < 0 || digit > 9) {
                                return -1;
                            }
                            key = key * 10 + digit;
                        }
                        return key;
                    }

                    @Override
                    public Enum<?>[] constants() {
                        return Category.values();
                    }

                    @Override
                    public IntLookup ints() {
                        return %2$s::category;
                    }

                    @Override
                    public KeyLookup<String> texts() {
                        return %2$s::category;
                    }
                }
                """.formatted(packageName, candidate.name(), members(candidate).indent(4));
    }

    /** The part of a candidate that is its own. */
    String members(Candidate candidate) {
        return switch (candidate) {
            case COMPARISON_TREE -> method("static Category category(int code)", decision.tree());
            case COMPARISON_LIST -> method("static Category category(int code)", decision.list());
            case TABLE_FROM_SWITCH -> held("fromSwitch()") + decide(candidate) + fromSwitch();
            case TABLE_FROM_SWITCH_LAZY -> lazy() + decide(candidate) + fromSwitch();
            case TABLE_PACKED -> held("unpack()") + unpack();
            default ->
                method(
                        "static Category category(int code)",
                        decision.pages(candidate.pages(), candidate == Candidate.PAGES_100_LOOKUPSWITCH));
        };
    }

    private String decide(Candidate candidate) {
        return method("private static Category decide(int code)", decision.pages(candidate.pages(), false));
    }

    private String held(String filling) {
        return """
                static Category category(int code) {
                    int place = code - %d;
                    return place < 0 || place >= Held.PLACES.length ? null : Held.CATEGORIES[Held.PLACES[place]];
                }

                private static final class Held {
                    static final byte[] PLACES = %s;
                    static final Category[] CATEGORIES = categories();
                }
                """.formatted(segments.first(), filling) + categories();
    }

    private String lazy() {
        return """
                private static final Category[] CATEGORIES = categories();
                private static byte[] places;

                static Category category(int code) {
                    byte[] all = places;
                    if (all == null) {
                        places = all = fromSwitch();
                    }
                    int place = code - %d;
                    return place < 0 || place >= all.length ? null : CATEGORIES[all[place]];
                }
                """.formatted(segments.first()) + categories();
    }

    private static String categories() {
        return """

                private static Category[] categories() {
                    Category[] all = new Category[Category.values().length + 1];
                    System.arraycopy(Category.values(), 0, all, 1, all.length - 1);
                    return all;
                }
                """;
    }

    private String fromSwitch() {
        return """

                private static byte[] fromSwitch() {
                    byte[] places = new byte[%d];
                    for (int i = 0; i < places.length; i++) {
                        Category category = decide(%d + i);
                        places[i] = (byte) (category == null ? 0 : category.ordinal() + 1);
                    }
                    return places;
                }
                """.formatted(segments.last() - segments.first() + 1, segments.first());
    }

    private String unpack() {
        StringBuilder runs = new StringBuilder();
        for (Segment segment : segments.all()) {
            runs.append(escaped(segment.last() - segment.first() + 1));
            runs.append(escaped(ids.indexOf(segment.id()) + 1));
        }
        return """

                private static byte[] unpack() {
                    String runs = "%3$s";
                    byte[] places = new byte[%1$d];
                    int place = 0;
                    for (int i = 0; i < runs.length(); i += 2) {
                        int end = place + runs.charAt(i) - %2$d;
                        java.util.Arrays.fill(places, place, end, (byte) (runs.charAt(i + 1) - %2$d));
                        place = end;
                    }
                    return places;
                }
                """.formatted(segments.last() - segments.first() + 1, PAST_ASCII, runs);
    }

    /** A figure as a character; moved past ASCII, since the escapes of quotes and line ends would end the literal. */
    private static String escaped(int figure) {
        return "\\u%04x".formatted(PAST_ASCII + figure);
    }

    private static String method(String signature, String body) {
        return signature + " {\n" + body.indent(4) + "}\n";
    }
}
