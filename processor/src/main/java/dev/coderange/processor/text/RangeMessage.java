package dev.coderange.processor.text;

/** What is said of the formats, ranges and overlaps of a data file. */
public enum RangeMessage implements Message {
    NO_SHAPES("\"format\" is an empty list. Name at least one shape, such as \"NNNNN\", or leave the key out."),
    TOO_MANY_SHAPES(
            "\"format\" lists %s shapes, and at most %s can be generated. Join shapes that differ in letters, as in"
                    + " \"NNNN[AFMTU]\", or divide the data into several sets."),
    INTEGER_BESIDE_SHAPES(
            "\"integer\" cannot stand beside other shapes, which hold digits too. Keep either it or them."),
    SHAPE_TOO_WIDE("The shape %s has %s places, and a code can have at most %s. Shorten it."),
    DUPLICATE_SHAPE("The shape %s is listed twice. Remove one."),
    AMBIGUOUS_SHAPES(
            "Some text has both the shape %s and the shape %s. Change one of them, so that each code has one shape."),
    TOO_MANY_CODES("The shapes together have more than 2^63-1 codes. Use fewer or narrower ones."),
    SHAPE_HAS_TOO_MANY_CODES("The shape %s has more than 2^63-1 codes. Use a narrower one, at most 18 digits wide."),
    EMPTY_SHAPE("The shape is empty. Write N for each digit of a code, such as \"NNNNN\"."),
    SHAPE_HAS_SEPARATOR(
            "%s cannot be in the shape %s. Leave it out of the format and of every range, and where codes carry it,"
                    + " name it: \"ignore\": \"%c\"."),
    SHAPE_HAS_DIGIT("%s cannot be in the shape %s. Write N for a digit, or [%c] for this one alone."),
    SHAPE_HAS_LOWER_CASE("%s cannot be in the shape %s. Letters are upper-case: write %s."),
    SHAPE_HAS_CHARACTER(
            "%s cannot be in the shape %s. A shape has N for a digit, upper-case letters, and in brackets the"
                    + " characters of a place, as in \"NNNN[AFMTU]\"."),
    STAR_NOT_LAST("The * in the shape %s is not its end. Put it there: it stands for whatever follows the places that"
            + " decide."),
    STAR_ALONE("The shape %s has no place before its *. Write those that decide, such as \"NNN*\"."),
    UNOPENED_BRACKET("%s in the shape %s has no [ before it. Add one, or remove it."),
    UNCLOSED_BRACKET("The [ at character %s of the shape %s has no ] after it. Add one."),
    EMPTY_BRACKETS("The brackets in the shape %s are empty. Write the characters that can be there, such as [AFMTU] or"
            + " [0-9AB]."),
    SPAN_OF_DIGIT_AND_LETTER(
            "%c-%c in the shape %s runs between a digit and a letter. Write digits and letters apart, as in"
                    + " [0-9A-Z]."),
    BACKWARD_LETTERS("%c-%c in the shape %s runs backwards. Write %c-%c."),
    DUPLICATE_LETTER("%c is in the brackets of the shape %s twice. Remove one."),
    LETTER_MISSING(
            "A letter or digit is missing after the - in the brackets of the shape %s. Add it, or remove the -."),
    CHARACTER_IN_BRACKETS(
            "%s cannot be in the brackets of the shape %s. Write only upper-case letters and digits there, and -"
                    + " between two of them."),
    IGNORES_NOTHING(
            "\"ignore\" is empty. Name the characters that codes may carry and that mean nothing, such as \".-\", or"
                    + " leave the key out."),
    IGNORED_TWICE("%s is in \"ignore\" twice. Remove one."),
    IGNORES_LETTER(
            "\"ignore\" names %s, and codes are made of letters and digits. Name only what stands between them, such as"
                    + " \".-\"."),
    IGNORES_INVISIBLE(
            "\"ignore\" names %s, which nobody sees in a code. Name only blanks and characters that can be seen."),
    IGNORES_SUPPLEMENTARY(
            "\"ignore\" names %s, which Java holds as two characters. Name only characters up to U+FFFF."),

    NO_RANGES("\"ranges\" is empty, but a category needs at least one range, such as \"71045-71555\". Add it."),
    TOO_MANY_RANGES(
            "A file can have at most %,d ranges, and this is the next one. Join ranges that touch, or divide the data"
                    + " into several sets, each with a file and a \"name\" of its own."),
    RANGE_IS_PAIR(
            "A range is text, and this is a list of two. If it is a range, write \"%s-%s\"; if it is two codes, write"
                    + " \"%s\", \"%s\" without the brackets."),
    RANGE_HAS_ENDS("A range has both its ends in one text. Write \"%s-%s\"."),
    RANGE_NOT_TEXT(
            "A range must be text such as \"71045-71555\", and this is %s. Write each range as one text in quotes."),
    RANGE_IS_NUMBER("A range must be text, and %s is a number. Write it in quotes: \"%s\"."),
    RANGE_CHANGED_AS_NUMBER("A range must be text, and the number %s is not the code as it was written. Write \"%s\"."),
    RANGE_IS_OTHER_NUMBER("A range must be text, and %s is a number. Write each code in quotes, in the format %s."),
    RANGE_IS_NEGATIVE(
            "%s is a negative number, and a code is never negative. Write codes in quotes, without the minus."),
    BACKWARD_RANGE("The range %s runs backwards. Write \"%s-%s\"."),
    DIFFERENT_SHAPES("The ends of %s have different shapes, %s and %s. Write a range for each shape."),
    DIFFERENT_LETTERS(
            "The ends of %s have different letters at the end, and those name families. Write a range for each"
                    + " letter, the first of them \"%s\"."),
    AMBIGUOUS_ENDS(
            "%s can begin codes of the shape %s and of the shape %s. Write ends with as many characters as the shape"
                    + " has places."),
    END_TOO_LONG(
            "%s does not fit the format %s: the first %s characters decide, and it has more. Write \"%s\", which stands"
                    + " for all codes that begin so, or add places to the shape."),
    RANGE_HAS_IGNORED("%s has characters that \"ignore\" names, and ranges are written without them. Write \"%s\"."),
    CODE_OR_RANGE(
            "%s can be one code or a range, since \"ignore\" names the hyphen. Write \"%s\" for the code, or \"%s\" for"
                    + " the range."),
    EMPTY_RANGE("The range is empty. Write a code, or two joined by a hyphen, in the format %s."),
    SEVERAL_RANGES("%s holds several ranges. Write each in quotes of its own."),
    SIGNED_RANGE("%s begins with a minus, and a code is never negative. Begin the range at 0 or above."),
    TOO_MANY_HYPHENS(
            "%s has more than one hyphen, and a range has one, between its two codes. Write codes without hyphens."),
    ONE_END("%s has only one end. Write two codes joined by a hyphen, or a single code without one."),
    WRONG_LENGTH("%s does not fit the format %s: it has %s, not %s."),
    WRONG_CHARACTER("%s does not fit the format %s: character %s is %s, not %s."),
    NOT_A_DIGIT("%s does not fit the format integer: %s is not a digit. Write digits only."),
    LEADING_ZERO("%s does not fit the format integer: it begins with a zero. Write it without zeros in front."),
    INTEGER_TOO_LARGE("%s does not fit the format integer: it is above %s. Use smaller codes."),
    BLANKS_AROUND("%s has blanks or quotes around it. Write \"%s\"."),
    BLANKS_INSIDE("%s has blanks in it. Write \"%s\"."),
    DASH("%s has a dash where a range has a plain hyphen. Write \"%s\"."),
    DOTS("%s has dots where a range has a hyphen. Write \"%s\"."),
    SPREADSHEET_DECIMALS("%s has the decimals of a spreadsheet. Write \"%s\"."),
    SPREADSHEET_DATE("%s is the date that a spreadsheet made of a code or a range."),
    SPREADSHEET_POWER("%s is a number that a spreadsheet shortened, or made of a code with an E."),
    THOUSANDS("%s has commas inside its numbers. Write \"%s\"."),
    LOST_ZEROS("%s has lost the zeros that its codes begin with. Write \"%s\"."),
    LOWER_CASE("The letters of a code are upper-case, and in %s they are not. Write \"%s\"."),
    MODIFIER("%s has the modifier %s, and ranges hold codes without modifiers. Write \"%s\"."),
    MODIFIER_OR_RANGE(
            "%s has a second end of two characters. If %s is a modifier, write \"%s\"; if this is a range, write"
                    + " \"%s\"."),

    OUTSIDE_PARENT("%s %s is outside its parent %s (%s). Narrow the range, or widen the parent."),
    GIVEN_AWAY(
            "%s %s is outside its parent %s: \"overlaps\" gives these codes to another category. Take them out of the"
                    + " range."),
    SAME_CATEGORY_OVERLAP("%s overlaps %s (at %s), another range of the same category. List each code once."),
    MORE_SAME_CATEGORY_OVERLAPS(
            "%,d more ranges overlap another range of their own category. They are listed when those before them are"
                    + " corrected."),
    OVERLAP("%s %s in more than one category: %s. Change a range, or decide which category gets the codes: add %s to"
            + " the top-level list \"overlaps\", made if there is none, and fill in the id and the reason. The"
            + " codes may be divided among several entries."),
    MORE_OVERLAPS(
            "%,d more stretches of codes are in more than one category. They are listed when those before them are"
                    + " decided."),
    NO_CODES_LEFT(
            "%s ends up with no codes: \"overlaps\" gives all of them to other categories. Remove the category, or let"
                    + " it keep some."),
    UNKNOWN_RULE("The rule %s is unknown. Write \"narrowest\", which gives each shared code to the smallest range that"
            + " claims it, or resolve the overlaps one by one: \"overlaps\": %s."),
    RULE_NOT_FIRST(
            "\"narrowest\" decides what the resolutions leave open. Make it the first entry of \"overlaps\", once."),
    PLACEHOLDER_ID(
            "The placeholder %s is still there. Write the id of the category that gets these codes, and the reason"
                    + " under \"because\"."),
    PLACEHOLDER_REASON("The placeholder %s is still there. Write why the codes belong to that category."),
    BLANK_REASON("\"because\" is blank. Write why the codes belong to that category."),
    UNKNOWN_CATEGORY("There is no category %s. Write the id of one of the categories that claim the codes."),
    UNKNOWN_CATEGORY_NEAR("There is no category %s. Did you mean %s?"),
    KEY_IS_NO_ID("There is no category with the id %s; it is a key. Write the id of the category that has it: \"%s\"."),
    NOT_CLAIMED("%s %s not claimed by %s (%s). Give codes only to a category that claims them."),
    NOT_SHARED("%s %s claimed by %s alone, so there is nothing to decide. Name only codes that another category claims"
            + " too."),
    RESOLVED_TWICE("%s is already resolved at %s, in favor of %s. Resolve each code once.");

    private final String pattern;

    RangeMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
