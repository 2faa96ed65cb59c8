package dev.coderange.processor.locate;

/** A path to try at a location, and which step of the search it belongs to. Equal ones find the same file. */
public record LookupAttempt(SearchLocation location, String path, Step step) {

    /** The steps of a search, in their order. */
    public enum Step {
        /** The folders of the option. */
        OPTION,
        /** The compilation's own files. */
        OWN,
        /** What libraries publish. */
        LIBRARY,
        /** The copy inside the processor. */
        BUILT_IN
    }
}
