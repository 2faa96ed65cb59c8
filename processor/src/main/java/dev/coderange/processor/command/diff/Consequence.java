package dev.coderange.processor.command.diff;

import static java.util.Objects.requireNonNull;

/**
 * What a change does to something that uses the generated types.
 *
 * @param area what it does it to
 * @param text a sentence or two
 */
record Consequence(Area area, String text) {

    /** What can be affected, in the order in which it is said. */
    enum Area {
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
        String key() {
            return key;
        }

        /** How people call it. */
        String title() {
            return title;
        }
    }

    Consequence {
        requireNonNull(area);
        requireNonNull(text);
    }
}
