package dev.coderange.processor.fuzz;

import java.util.function.Supplier;

/** A kind of input, how it is made by chance, and what must hold of each one. */
enum Attack {
    /** Data files with bytes that were changed, left out, doubled or put in. */
    BYTES(".json", 150, DataBytes::new),
    /** Data files that are JSON, with keys, values and whole branches changed. */
    STRUCTURE(".json", 160, DataStructure::new),
    /** Formats, right and wrong, with ranges of their codes. */
    FORMATS(".json", 60, DataFormats::new),
    /** Data files with texts that try to be something else. */
    HOSTILE(".json", 70, HostileData::new),
    /** Sound sets with overlaps and their resolutions: every answer of every form is compared with an oracle. */
    NESTED(".json", 25, NestedSets::new),
    /** Names of data files, as the annotation has them. */
    NAMES(".java", 60, DataNames::new),
    /** Sources that name codes, with tokens changed: javac says what it says without us. */
    TOKENS(".java", 220, SourceTokens::new),
    /** Sound sources around right and wrong codes: each wrong one is found, and nothing else. */
    REFERENCES(".java", 60, SourceReferences::new);

    private final String extension;
    private final int shortRun;
    private final Supplier<Kind> kind;

    Attack(String extension, int shortRun, Supplier<Kind> kind) {
        this.extension = extension;
        this.shortRun = shortRun;
        this.kind = kind;
    }

    /** What makes inputs and checks them. One object serves a whole run; it keeps nothing between two inputs. */
    interface Kind {

        /** An input, as the bytes of one file. It is the same for the same numbers. */
        byte[] make(Dice dice);

        /**
         * Compiles an input.
         *
         * @throws AssertionError if something does not hold
         */
        void check(byte[] input, Laboratory laboratory);
    }

    Kind newKind() {
        return kind.get();
    }

    String extension() {
        return extension;
    }

    /** How many inputs the short run takes. */
    int shortRun() {
        return shortRun;
    }
}
