package dev.coderange.processor.text;

/** What is said of data that extends other data. */
public enum ExtendMessage implements Message {
    EXTENDS_CIRCLE("%s extends itself: %s. Take \"extends\" out of one of them."),
    REMOVE_WITHOUT_EXTENDS(
            "\"remove\" takes categories away from the data under \"extends\", and there is none. Name it,"
                    + " or delete the categories themselves."),
    REMOVES_UNKNOWN("There is no category %s to remove in %s. Write the id of one that is there."),
    REMOVES_UNKNOWN_NEAR("There is no category %s to remove in %s. Did you mean %s?"),
    REMOVED_TWICE("%s is already removed at %s. Remove it once."),
    REMOVED_AND_GIVEN("%s is given here and removed at %s. Do one of the two."),
    OTHER_PLACE("%s is below %s here, and below %s at %s. What is extended cannot move: give it there, or at the top.");

    private final String pattern;

    ExtendMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
