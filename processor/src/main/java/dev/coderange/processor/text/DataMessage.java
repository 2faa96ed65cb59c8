package dev.coderange.processor.text;

/**
 * What is said of the keys, names and categories of a data file. Its ranges have messages of their own,
 * {@link RangeMessage}.
 */
public enum DataMessage implements Message {
    NOT_AN_OBJECT("Expected %s, an object {…} with %s, but found %s."),
    NOT_A_LIST("%s must be a list such as %s, but is %s."),
    NOT_TEXT("%s must be text, but is %s."),
    NULL_VALUE("%s is null. Leave the key out where there is nothing to say."),
    NULL_REQUIRED("%s is null, but %s needs a value there. Write one."),
    DUPLICATE_KEY("The key %s is already there, at %s. Remove one of the two."),
    UNKNOWN_KEY("The key %s is unknown. Did you mean %s?"),
    UNKNOWN_KEY_OF("The key %s is unknown. The keys of %s are %s."),
    MISSING_NAME("The data has no \"name\". Add one, for example \"name\": \"Radiology\"."),
    MISSING_LEVELS("The data has no \"levels\". Name them, for example \"levels\": [\"Category\", \"Subcategory\"]."),
    MISSING_CATEGORIES("The data has no \"categories\". Add a list of them, each with \"id\" and \"ranges\"."),
    MISSING_ID("This category has no \"id\". Add one, for example \"id\": \"HEAD_AND_NECK\", or the \"key\" that its"
            + " source has for it."),
    MISSING_RANGES("This category has no \"ranges\". Add them, for example \"ranges\": [\"71045-71555\"], or"
            + " \"children\" that have some."),
    MISSING_RANGE_CODES("This range has no \"codes\". Add them, for example \"codes\": \"71045-71555\"."),
    MISSING_CODES("This resolution has no \"codes\". Add the codes it decides, for example \"codes\": \"77295\"."),
    MISSING_BELONGS_TO("This resolution has no \"belongsTo\". Add the id of the category that gets the codes."),
    MISSING_BECAUSE("This resolution has no \"because\". Add the reason why the codes belong there."),
    HALF_CHARACTER("%s contains half of a character, \\u%04x. Write the whole pair, or remove it."),
    TEXT_TOO_LONG("%s is too long: a Java constant holds at most %,d bytes of UTF-8. Shorten it."),
    BLANK_TITLE("\"title\" is blank. Write one, or leave the key out to have it made from the id."),

    NAME_TOO_LONG(
            "The %s %s has %s characters, and the names of generated files, which begin with it, allow %s. Shorten"
                    + " it."),
    NOT_UPPER_CAMEL("The %s %s must be one word of the letters A-Z and a-z and digits, and begin with a capital."),
    NAME_CLASH("The name %s would give the type %s, which %s. Choose another name, such as %s."),

    NO_LEVELS("\"levels\" is empty. Name at least one level, such as \"Category\"."),
    TOO_MANY_LEVELS("There are %s levels, and at most %s can be generated. Name fewer levels."),
    DUPLICATE_LEVEL("The level %s is already named at %s. Name each level once."),
    LEVELS_DIFFER_IN_CASE(
            "The levels %s and %s (at %s) differ only in case, so their files would be one on some systems. Rename"
                    + " one."),
    LEVEL_CLASHES_WITH_METHOD(
            "The level %s clashes with the method for whole arrays that comes from the level %s (at %s). Rename one."),
    LEVEL_CLASHES_WITH_MEMBER("The level %s would be the member \"%s\", which %s. Choose another name, such as %s."),
    LEVEL_CLASHES_WITH_TYPE("The level %s would be the type %s, which %s. Choose another name, such as %s."),
    LEVEL_IS_GENERATED_TYPE(
            "The level %s would be the type %s, which every set has already. Choose another name, such as %s."),
    TOO_FEW_LEVELS("These children are on level %s, but \"levels\" names only %s. Name another level there, or move the"
            + " children up."),

    NO_CATEGORIES("\"categories\" is empty. Add at least one category with \"id\" and \"ranges\"."),
    TOO_MANY_IN_LEVEL(
            "The level %s has %,d categories, and one Java enum can hold %,d. Divide the data into several sets, each"
                    + " with a file and a \"name\" of its own."),
    TOO_MANY_IN_SET(
            "The set has %,d categories, and the class of its range constants can hold %,d. Divide the data into"
                    + " several sets, each with a file and a \"name\" of its own."),

    BLANK_ID("The id is blank. Write a Java identifier, such as \"HEAD_AND_NECK\"."),
    ID_BEGINS_WITH_DIGIT("The id %s begins with a digit, and a Java identifier cannot. Begin it with a letter."),
    ID_HAS_CHARACTER("The id %s contains %s, and an id has only the letters A-Z and a-z, digits and \"_\"."),
    ID_TOO_LONG("The id %s has %s characters, and an id can have at most %s. Shorten it."),
    RESERVED_ID("The id %s cannot be a constant: it %s."),
    DUPLICATE_ID("The id %s is already used at %s. Ids are unique in the whole file: rename one."),
    ID_IS_RANGE_CONSTANT("The id %s is also the name of the constant for the %s code of %s (at %s). Rename one."),

    BLANK_KEY("\"key\" is blank. Write the name that the source has for this category, or leave the key out."),
    SAME_KEY("The key %s is already that of %s, at %s. Keys are unique on their level: correct one."),
    KEY_MAKES_NO_ID("The key %s has neither a letter nor a digit to make an id of. Add an id, for example \"id\":"
            + " \"HEAD_AND_NECK\"."),
    KEYS_MAKE_ONE_ID("The key %s makes the id %s, and so does the key %s at %s. Give one of the two an id of its own,"
            + " such as \"id\": \"%s\"."),
    KEY_MAKES_TAKEN_ID("The key %s makes the id %s, which is already used at %s. Give this category an id of its own,"
            + " such as \"id\": \"%s\"."),
    KEY_MAKES_RESERVED_ID("The key %s makes the id %s, which cannot be a constant: it %s. Give this category an id of"
            + " its own, such as \"id\": \"%s\"."),
    KEY_MAKES_LONG_ID("The key %s makes an id of %s characters, and an id can have at most %s. Give this category a"
            + " shorter one under \"id\"."),

    ATTRIBUTES_NOT_OBJECT("\"attributes\" must be an object such as { \"modality\": \"text\" }, but is %s."),
    TOO_MANY_ATTRIBUTES("There are %,d attributes, and at most %s can be generated. Name fewer."),
    ATTRIBUTE_NOT_CAMEL(
            "The attribute %s must be one word of the letters A-Z and a-z and digits, and begin with a small"
                    + " letter."),
    ATTRIBUTE_IS_MEMBER("The attribute %s would be a member of that name, which %s. Choose another name, such as %s."),
    ATTRIBUTE_IS_COLUMN("The attribute %s has the name of a column that tables of categories have for something else."
            + " Choose another name, such as %s."),
    ATTRIBUTE_IS_LEVEL("The attribute %s would be the member of that name, which the level %s has. Choose another name,"
            + " such as %s."),
    ATTRIBUTE_IS_TYPE("The attribute %s would have the nested type %s, which is the name of a generated type. Choose"
            + " another name, such as %s."),
    ATTRIBUTES_DIFFER_IN_CASE("The attributes %s and %s (at %s) differ only in case, so their class files would be one"
            + " on some systems. Rename one."),
    UNUSED_ATTRIBUTE("The attribute %s has no value in any category, so no enum has a method for it. Write one under"
            + " \"is\" of a category, or remove the attribute."),
    UNKNOWN_TYPE("The type %s is unknown. Did you mean %s?"),
    UNKNOWN_TYPE_OF(
            "The type %s is unknown. Write \"text\", \"integer\", \"decimal\" or \"boolean\", with a \"?\" behind"
                    + " it where a category can be without a value."),
    IS_NOT_OBJECT("\"is\" must be an object such as { \"modality\": \"CT\" }, but is %s."),
    UNKNOWN_ATTRIBUTE("There is no attribute %s. Did you mean %s?"),
    UNKNOWN_ATTRIBUTE_OF("There is no attribute %s. The attributes are %s."),
    NO_ATTRIBUTES("There is no attribute %s. Declare it at the top of the data, for example \"attributes\": { %s:"
            + " \"text\" }."),
    NOT_AN_INTEGER("The attribute %s is an integer, and %s is none. Write digits alone, with a minus in front if need"
            + " be."),
    INTEGER_BEYOND_INT("The attribute %s is an integer, and %s is no Java int. Write a number from -2147483648 to"
            + " 2147483647, or make the type \"decimal\"."),
    NOT_A_DECIMAL("The attribute %s is a decimal, and %s is none. Write digits with a point, as in 1.50."),
    DECIMAL_TOO_LONG("The attribute %s is a decimal, and %s is too long for one. Write at most %,d characters, with an"
            + " exponent of at most six digits."),
    NOT_A_BOOLEAN("The attribute %s is a boolean, and %s is none. Write true or false."),
    MISSING_VALUE(
            "The attribute %s has no value in %s, and other constants of the level %s have one. Add \"is\": { %s: … }"
                    + " to it%s, or write the type as \"%s?\".");

    private final String pattern;

    DataMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
