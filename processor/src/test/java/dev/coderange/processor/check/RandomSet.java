package dev.coderange.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sound data made by chance: nested levels, gaps, resolved overlaps, several formats. */
public final class RandomSet {

    private static final List<String> LEVELS = List.of("Chapter", "Section", "Group");

    private final Random random;
    private final boolean integer;
    private final List<String> overlaps = new ArrayList<>();
    private int ids;

    private RandomSet(Random random) {
        this.random = random;
        this.integer = random.nextBoolean();
    }

    /** The text of a set. */
    public static String text(Random random) {
        return new RandomSet(random).text();
    }

    private String text() {
        int levels = 1 + random.nextInt(LEVELS.size());
        String categories = categories(0, 99_999, levels);
        return """
                {
                  "name": "Made",%s
                  "levels": [%s],
                  "categories": [
                %s
                  ],
                  "overlaps": [
                    %s
                  ]
                }
                """.formatted(
                        integer ? "\n  \"format\": \"integer\"," : "",
                        String.join(
                                ", ",
                                LEVELS.subList(0, levels).stream()
                                        .map(level -> '"' + level + '"')
                                        .toList()),
                        categories,
                        String.join(",\n    ", overlaps));
    }

    private String categories(int first, int last, int levels) {
        List<String> categories = new ArrayList<>();
        int at = first;
        int previous = -1;
        for (int i = 1 + random.nextInt(4); i > 0 && last - at > 20; i--) {
            int id = ids++;
            int from = at + random.nextInt(5);
            int to = Math.min(last, from + 8 + random.nextInt(last - from - 7));
            boolean overlaps = previous >= 0 && random.nextInt(3) == 0;
            int low = overlaps ? Math.max(first, at - 1) : from;
            if (overlaps) {
                resolve(low, id, previous);
            }
            String children = levels == 1 || random.nextInt(4) == 0
                    ? ""
                    : ", \"children\": [\n%s\n]".formatted(categories(Math.max(from, at), to - 1, levels - 1));
            categories.add("    { \"id\": \"C%d\", \"ranges\": [%s]%s }".formatted(id, ranges(low, to), children));
            previous = id;
            at = to + 1;
        }
        return String.join(",\n", categories);
    }

    /** The last code of the category before, given to one of the two. */
    private void resolve(int code, int id, int previous) {
        overlaps.add("{ \"codes\": \"%s\", \"belongsTo\": \"C%d\", \"because\": \"chance\" }"
                .formatted(code(code), random.nextBoolean() ? id : previous));
    }

    private String ranges(int from, int to) {
        int middle = from + random.nextInt(to - from);
        return random.nextBoolean()
                ? "\"%s\"".formatted(range(from, to))
                : "\"%s\", \"%s\"".formatted(range(from, middle), range(middle + 1, to));
    }

    private String range(int from, int to) {
        return from == to ? code(from) : code(from) + "-" + code(to);
    }

    private String code(int code) {
        return integer ? Integer.toString(code) : "%05d".formatted(code);
    }
}
