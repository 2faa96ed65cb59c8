package dev.coderange.processor.text;

import java.util.Locale;

/**
 * Sentences that some messages have in some cases only, behind their own, and the parts of sentences that several
 * share.
 */
public enum Hint {
    WRITE("Write %s."),
    WRITE_IN_QUOTES("Write it in quotes."),
    WRITE_NUMBER_IN_QUOTES("Write it in quotes: \"%s\"."),
    REMOVE("Remove it."),
    KEY_MAKES_THIS_ID("The key makes this id: write another beside it, such as \"id\": \"%s\"."),
    CHOOSE_ANOTHER("Choose another."),
    SO_ARE_THOSE("So are those at %s."),
    SO_ARE_THOSE_AND_MORE("So are those at %s and at %s more places."),
    NARROWEST_LEAVES_OPEN(
            "The rule \"narrowest\" leaves these codes open, because the smallest ranges that claim them are equally"
                    + " large."),
    NARROWEST_WOULD_DECIDE(
            "Or let the smallest range that claims a code win everywhere, here %s: write \"overlaps\": \"narrowest\","
                    + " or make \"narrowest\" the first entry of the list."),

    IS_COLUMN("Is %s meant to be %s?"),
    MAY_HAVE_BEEN("Make the column text, and write what it was, perhaps %s."),
    ENTER_AS_TEXT("Make the column text, and write what it was."),

    LOOKS("looks like %s (N is a digit)"),
    LOOKS_WITHOUT_DIGITS("looks like %s"),
    LOOKS_AS_PREFIX("looks like %s (N is a digit, * any further letters and digits)"),
    LOOKS_AS_PREFIX_WITHOUT_DIGITS("looks like %s (* is any further letters and digits)"),
    WITH_IGNORED("%s, with %s ignored"),
    IS_INTEGER("is a whole number without leading zeros"),
    IN_GAP(": it lies in the gap between %s and %s"),
    ABOVE(": it lies above %s"),
    BELOW(": it lies below %s"),
    OTHER_LETTERS(": no range has its letters"),
    OTHER_SHAPE(": no range has its shape"),
    NEAREST("Nearest: %s."),
    RESTRICTED("; %s only %s"),
    ALSO_ACCEPTED("Also accepted: %s."),
    ENDS_AMBIGUOUS(", because its ends can begin codes of several shapes"),
    ENDS_DIFFER(", because its ends differ in shape or in their letters"),
    RUNS_BACKWARDS(", because it ends before it begins"),
    LEADING_ZERO("Did it lose a leading zero? %s would do."),
    LEADING_ZEROS("Did it lose leading zeros? %s would do."),
    SWAPPED("Are two digits swapped? %s would do."),
    DIGIT_MISSING("Is a digit missing?"),
    DIGIT_TOO_MANY("Is there one digit too many?"),
    WOULD_DO("%s would do."),
    WRITE_WITHOUT_BLANKS("Write %s, without the blanks around it."),
    WRITE_WITHOUT_DECIMALS("Write %s: a spreadsheet turned it into a decimal number."),
    WRITE_WITHOUT("Write %s: %s."),
    QUALIFIER("%s is a qualifier"),
    MODIFIER("%s is a modifier"),
    MODIFIERS("%s are modifiers"),
    GAINED("it gained %s"),
    LOST("it lost %s"),
    ON_THOSE_DAYS("This holds %s."),
    ENTRY_ON_THOSE_DAYS("Name these days in the entry's \"from\" and \"through\"."),
    TAG_EXPLAINED("@SuppressWarnings takes what is in the brackets:"),
    THIS_IS_ABOUT("This is about %s."),

    IS_JAVA_KEYWORD("is a word of the Java language"),
    IS_MEMBER_OF_CATEGORIES("every category has already"),
    IS_MEMBER_OF_KEYS("enums with keys have already"),
    IS_MEMBER_OF_OBJECTS("Java gives every enum or annotation"),
    IS_MEMBER_OF_ANNOTATION("the checked annotation has already"),
    HIDES_JAVA_LANG("would hide java.lang.%s"),
    IS_USED_TYPE("generated code uses for another type"),
    IS_GENERATED("is the name of a type or member that is generated for this set"),
    IS_FIELD("is a name that generated enums use for something else"),
    HIDES_TYPE("would hide the type of that name in generated code");

    private final String pattern;

    Hint(String pattern) {
        this.pattern = pattern;
    }

    /** The sentence or the part of one, with what is particular to a case. */
    public String with(Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
