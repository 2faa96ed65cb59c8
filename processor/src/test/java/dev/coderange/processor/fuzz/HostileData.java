package dev.coderange.processor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Data whose free texts are hostile, and sometimes its names, ids, codes and keys. */
final class HostileData implements Attack.Kind {

    private static final List<String> FREE = List.of("system", "edition", "source", "$schema");

    @Override
    public byte[] make(Dice dice) {
        StringBuilder text = new StringBuilder();
        if (dice.oneIn(5)) {
            text.append("{ \"name\": ")
                    .append(dice.oneIn(2) ? "\"Made\"" : hostile(dice))
                    .append(", \"levels\": [");
            text.append(dice.oneIn(2) ? "\"Chapter\"" : hostile(dice)).append(", \"Section\"],\n");
        } else {
            text.append(Nameable.header(2));
        }
        for (String key : dice.shuffled(FREE)) {
            if (!dice.oneIn(3)) {
                text.append("  \"")
                        .append(key)
                        .append("\": ")
                        .append(hostile(dice))
                        .append(",\n");
            }
        }
        boolean isBroken = dice.oneIn(3);
        text.append("  \"categories\": [\n")
                .append(String.join(",\n", categories(dice, isBroken)))
                .append("\n  ],\n");
        if (isBroken && dice.oneIn(3)) {
            text.append("  ")
                    .append(hostile(dice))
                    .append(": ")
                    .append(hostile(dice))
                    .append(",\n");
        }
        text.append("  \"overlaps\": [{ \"codes\": ").append(isBroken && dice.oneIn(4) ? hostile(dice) : "\"00019\"");
        text.append(", \"belongsTo\": ").append(isBroken && dice.oneIn(4) ? hostile(dice) : "\"C0\"");
        text.append(", \"because\": ").append(hostile(dice)).append(" }]\n}\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> categories(Dice dice, boolean isBroken) {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String id = isBroken && dice.oneIn(5) ? hostile(dice) : "\"C" + i + "\"";
            String range = isBroken && dice.oneIn(6)
                    ? hostile(dice)
                    : "\"000%d0-000%d9\"".formatted(i + 1, i + (i == 0 ? 1 : 1));
            String ranges = i == 1 ? range + ", \"00019\"" : range;
            categories.add(("    { \"id\": %s, \"title\": %s, \"description\": %s, \"ranges\": [%s],\n"
                            + "      \"children\": [{ \"id\": \"D%d\", \"title\": %s, \"ranges\": [\"000%d1\"] }] }")
                    .formatted(id, hostile(dice), hostile(dice), ranges, i, hostile(dice), i + 1));
        }
        return categories;
    }

    private static String hostile(Dice dice) {
        return HostileTexts.json(HostileTexts.next(dice), dice);
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        DataCheck.check(input, laboratory);
    }
}
