package dev.coderange.processor.text;

/** What is said of the days in data: how they are written, and what holds on which of them. */
public enum DayMessage implements Message {
    NOT_A_DAY("%s is not a day. Write the year, the month and the day, such as \"2026-01-31\"."),
    DAY_WRITTEN_OTHERWISE("%s is not how a day is written here. Write \"%s\"."),
    NO_SUCH_DAY("There is no day %s: %s has %s days."),
    THROUGH_BEFORE_FROM("\"through\" (%s) is before \"from\" (%s). Both days are included: exchange or correct them."),
    EFFECTIVE_MISSING(
            "The data has dates, and no \"effective\". Add it at the top, such as \"effective\": \"2026-01-01\": the"
                    + " day that calls without a date mean, so that one build answers the same next year."),
    EFFECTIVE_WITHOUT_DATES("\"effective\" means nothing here, because the data has no dates. Remove it."),
    OUTLIVES("%s holds %s, and %s only %s. Change one of the two."),
    NEEDED_ONLY("%s: this entry is needed only %s. Name these days in its \"from\" and \"through\"."),
    SPANS_TO_JOIN("%s is listed %s and %s, at %s. Join the two: one range %s."),
    SPANS_TO_JOIN_FOR_EVER("%s is listed %s and %s, at %s. Join the two: one range without dates."),
    TOO_MANY_DAYS(
            "Something begins or ends on more than %,d different days. Divide the data into several files of fewer"
                    + " years.");

    private final String pattern;

    DayMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
