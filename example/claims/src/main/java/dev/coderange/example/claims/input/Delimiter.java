package dev.coderange.example.claims.input;

/** What stands between the fields of a line. */
public enum Delimiter {
    COMMA(',', "commas"),
    SEMICOLON(';', "semicolons"),
    TAB('\t', "tabs");

    private final char character;
    private final String title;

    Delimiter(char character, String title) {
        this.character = character;
        this.title = title;
    }

    char character() {
        return character;
    }

    /** What it is called, for people, in the plural. */
    public String title() {
        return title;
    }
}
