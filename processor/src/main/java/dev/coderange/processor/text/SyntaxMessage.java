package dev.coderange.processor.text;

/** What is said of a file whose bytes are not UTF-8 or whose text is not JSON. */
public enum SyntaxMessage implements Message {
    WRONG_ENCODING("The file is encoded in %s. Save it as UTF-8."),
    NOT_UTF8("The byte 0x%s is not UTF-8. Open the file in the encoding it has, such as Windows-1252, and save it as"
            + " UTF-8."),
    EMPTY_FILE("The file is empty. Write an object {…} with \"name\", \"levels\" and \"categories\"."),
    NOT_RANGE_DATA("This is not range data, which is JSON and begins with {. Is it the right file? A table stands under"
            + " \"categories\" of such a file."),
    MERGE_CONFLICT(
            "Git left both sides of a merge conflict here: %s. Keep the right lines, and remove the lines that begin"
                    + " with <<<<<<<, ======= or >>>>>>>."),
    TEXT_AFTER_END(
            "The data ends before this, but more text follows. Remove it, or remove the extra closing bracket before"
                    + " it."),
    TOO_DEEPLY_NESTED("Lists and objects are nested more than %s deep here. Use fewer levels."),
    EXPECTED_KEY("Expected a key here, such as \"id\", but found %s."),
    EXPECTED_VALUE("Expected a value here, but found %s."),
    MISSING_COLON("A colon is missing here, between a key and its value. Add it."),
    MISSING_COMMA("A comma is missing here. Add it."),
    EXTRA_COMMA("There is a comma before %s with nothing after it. Remove it."),
    SEMICOLON("There is a semicolon here, where JSON has a comma. Write a comma."),
    MISSING_LIST_BRACKET(
            "Several objects follow one another here outside a list. Write [ before the first and ] after the last."),
    MISSING_BRACKET(
            "A %s is missing here: the %s that begins at %s is not closed. Add it, or remove the %s that follows."),
    UNCLOSED_AT_END("The file ends here, but the %s that begins at %s is not closed. Add a %s."),
    KEY_IN_LIST(
            "This key is in the list that begins at %s, outside every object. Add the { or the ] that is missing before"
                    + " it, or remove a } that comes too early."),
    COMMENT("JSON has no comments. Remove this one."),
    INVISIBLE_CHARACTER("The invisible character %s is not allowed in JSON. Remove it."),
    UNUSUAL_BLANK("The blank %s is not allowed in JSON. Write a plain space."),
    UNQUOTED_KEY("The key %s needs double quotes. Write \"%s\"."),
    UNQUOTED_TEXT("The text %s needs double quotes. Write \"%s\"."),
    WRONG_QUOTE("JSON has text in straight double quotes. Write \" instead of %s."),
    MISSING_CLOSING_QUOTE("The text that begins here, %s, has no closing quote on its line. Add one."),
    TAB_IN_TEXT("A tab cannot stand in text. Write \\t."),
    CONTROL_CHARACTER("The control character U+%04X cannot stand in text. Write \\u%04x."),
    UNKNOWN_ESCAPE("%s is not a JSON escape. Write a backslash itself as \\\\.");

    private final String pattern;

    SyntaxMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
