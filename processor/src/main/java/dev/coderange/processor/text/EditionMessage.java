package dev.coderange.processor.text;

/** What is said of the difference between an edition of the data and the one before it. */
public enum EditionMessage implements Message {
    EDITION_CHANGED("Since %s, %s:%s"),
    EDITION_UNCHANGED("Since %s, no code and no category has changed."),
    BASELINE_IS_LATER("The baseline %s is later than the effective day, %s. Name a day before that."),
    BASELINE_IS_DAY("The baseline %s is a day, and this file has no dates. Name the file of the edition before, such as"
            + " \"radiology-2025.json\".");

    private final String pattern;

    EditionMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
