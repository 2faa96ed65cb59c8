package dev.coderange.processor.locate;

/**
 * A path to try at a location.
 *
 * @param location the location
 * @param path the path there
 * @param step which of the steps of a search it belongs to
 */
record LookupAttempt(SearchLocation location, String path, Step step) {

    /** The steps of a search, in their order. */
    enum Step {
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
