package dev.coderange.processor.command.diff.consequence;

import static java.util.Objects.requireNonNull;

/**
 * What a change does to something that uses the generated types.
 *
 * @param area what it does it to
 * @param text a sentence or two
 */
public record Consequence(Area area, String text) {

    /** What can be affected, in the order in which it is said. */
    public enum Area {
        ORDINALS("ordinals", "@Enumerated(EnumType.ORDINAL)"),
        NAMES("names", "@Enumerated(EnumType.STRING) and other stored names"),
        SWITCHES("switches", "switch and other uses of the constants"),
        RANGES("ranges", "Constants of ranges"),
        TYPES("types", "Types and methods");

        private final String key;
        private final String title;

        Area(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /** How JSON calls it. */
        public String key() {
            return key;
        }

        /** How people call it. */
        public String title() {
            return title;
        }
    }

    public Consequence {
        requireNonNull(area);
        requireNonNull(text);
    }
}
