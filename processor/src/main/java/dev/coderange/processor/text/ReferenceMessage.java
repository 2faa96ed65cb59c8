package dev.coderange.processor.text;

/** What is said of code references in the consumer's own sources, and of the annotations that ask for codes. */
public enum ReferenceMessage implements Message {
    UNKNOWN_CODE(Tag.UNKNOWN_CODE, "%s is in no %s of %s%s%s."),
    WRONG_CATEGORY(Tag.WRONG_CATEGORY, "%s is %s, but %s only %s."),
    MALFORMED_CODE(Tag.MALFORMED_CODE, "%s is not a code of %s: a code %s%s."),
    NEGATIVE_CODE(Tag.MALFORMED_CODE, "%s is not a code of %s: a code is never negative%s."),
    CODE_OF_OTHER_WIDTH(Tag.MALFORMED_CODE, "%s is not a code of %s: a code has %s%s."),
    RANGE_AS_CODE(
            Tag.MALFORMED_CODE,
            "%s is a range, and %s a single code. To use ranges there, add range = true to its annotation."),
    MALFORMED_RANGE(
            Tag.MALFORMED_RANGE,
            "%s is not a range%s: a range of %s codes is FIRST-LAST, such as %s, or a single code%s."),
    WRONG_RANGE(Tag.WRONG_RANGE, "%s; %s only %s."),

    MALFORMED_WITHIN(
            Tag.IMPOSSIBLE_DEMAND, "%s is not a range%s: within takes ranges such as %s, or single codes; a code %s."),
    MALFORMED_ON(Tag.IMPOSSIBLE_DEMAND, "The member on takes a day. %s"),
    EMPTY_WITHIN(
            Tag.IMPOSSIBLE_DEMAND, "%s contains no code of %s, so nothing can be within it. Name a range that does."),
    EXCLUSIVE_MEMBERS(
            Tag.IMPOSSIBLE_DEMAND,
            "No code is in %s: a code must satisfy every member of the annotation, and these exclude each other. Remove"
                    + " one."),
    CONSTRAINTS_OF_TWO_SETS(
            Tag.IMPOSSIBLE_DEMAND,
            "%s and %s are both on `%s`. The compiler takes a code of either set, and validation at run time would ask"
                    + " for a code of both. Keep one of them."),
    NOT_FOR_CODES(
            Tag.WRONG_TARGET,
            "A code of %s is text or a whole number, and %s is neither, nor an array, Iterable, Stream, or Optional of"
                    + " them, nor a Map with such keys. Remove the annotation, or change the type."),
    RANGE_IN_NUMBER(Tag.WRONG_TARGET, "A range is text, and %s is a number. Use String."),
    CODE_IN_NUMBER(Tag.WRONG_TARGET, "A code of %s looks like %s, which no number does. Use String instead of %s."),
    RETIRED_CODE(Tag.RETIRED_CODE, "%s is in no %s of %s on %s: it was %s through %s%s."),
    FUTURE_CODE(Tag.RETIRED_CODE, "%s is in no %s of %s on %s: it is %s from %s%s."),
    RETIRED_RANGE(Tag.RETIRED_CODE, "%s holds codes that are in no %s of %s on %s: %s%s."),
    RETIRED_WITHIN(
            Tag.RETIRED_CODE,
            "%s contains no code of %s on %s: %s. Name a range that does, or ask about another day: on = \"%s\"."),
    EMPTIED_WITHIN(
            Tag.RETIRED_CODE,
            "An empty text names no range: constants of %sRanges are empty where a category has no code on the"
                    + " effective day. Name another, or write out its ranges of another day and that day as on."),
    EMPTIED_CATEGORY(
            Tag.RETIRED_CODE,
            "%s has no code of %s on %s: it had codes through %s. Name another, or ask about that day: on = \"%s\"."),
    COMING_CATEGORY(
            Tag.RETIRED_CODE,
            "%s has no code of %s on %s: it has codes from %s. Name another, or ask about that day: on = \"%s\"."),
    RECLASSIFIED_CODE(Tag.RECLASSIFIED_CODE, "%s is %s; %s it was %s. Check that it is still meant here."),
    RECLASSIFIED_RANGE(
            Tag.RECLASSIFIED_CODE,
            "%s holds codes that were something else %s: %s. Check that they are still meant here."),
    RECLASSIFIED_CATEGORY(
            Tag.RECLASSIFIED_CATEGORY, "%s holds other codes than %s: %s. Check that they are still meant here."),
    OCTAL_LITERAL(Tag.OCTAL_LITERAL, "%s is an octal literal, which Java reads as %s. Write %s."),
    LATE_CONSTANT(
            Tag.LATE_CONSTANT,
            "%s.%s is generated in this same compilation. A processor that reads @%s before that finds the text \"%s\""
                    + " in its place. Generate the types in a module, or a Maven execution, of their own."),
    IGNORED_REQUEST(
            Tag.IGNORED_REQUEST,
            "@CodeRanges on a local class generates nothing, because compilers show annotation processors no method"
                    + " bodies. Move it to a package-info.java, or to a class outside of methods."),

    ANNOTATIONS_MISSING(
            Tag.UNREADABLE_SET,
            "The codes for @%s cannot be checked, because %s is not on the class path. Add coderange-annotations to"
                    + " this module's dependencies; in Gradle, the module that generates @%s lists it under api."),
    UNREADABLE_SET(
            Tag.UNREADABLE_SET,
            "The codes for @%s are not checked, because Coderange %s cannot read the set that it carries. Compile with"
                    + " the version of Coderange that generated it, or generate it again with this one."),
    INTERNAL_FAILURE(
            Tag.INTERNAL_FAILURE,
            "A code reference here was not checked, because Coderange failed. Everything else is being checked; if this"
                    + " happens again in this compilation, it is not repeated. Please report this message: Coderange"
                    + " %s, Java %s, %s");

    private final Tag tag;
    private final String pattern;

    ReferenceMessage(Tag tag, String pattern) {
        this.tag = tag;
        this.pattern = pattern;
    }

    /** Its kind, several messages to one. */
    public Tag kind() {
        return tag;
    }

    @Override
    public String tag() {
        return tag.text();
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
