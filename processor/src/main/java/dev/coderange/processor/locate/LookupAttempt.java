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

    // What Java makes of these for a record takes a cold JVM longer than all the rest of a search.

    @Override
    public boolean equals(Object other) {
        return other instanceof LookupAttempt attempt
                && path.equals(attempt.path)
                && step == attempt.step
                && location.equals(attempt.location);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
