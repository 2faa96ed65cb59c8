package dev.coderange.processor.text;

/** What is said of a table of categories: a file of values divided by commas, semicolons or tabs. */
public enum TableMessage implements Message {
    EMPTY_TABLE("The table is empty. Write a header such as id,title,codes and a row for each category."),
    TABLE_IS_JSON("This is JSON and no table. Under \"categories\" stands a list, or the name of a table; data to build"
            + " on is named under \"extends\"."),
    UNCLOSED_CELL("The cell that begins here has no closing quote. Add it, or remove the opening one."),
    TEXT_BEHIND_QUOTE("Text follows the closing quote of a cell. Write a quote that is part of the text twice, and"
            + " remove what is behind the last one."),
    BLANK_BEFORE_QUOTE("There is a blank before this quote, so the cell ends at the next delimiter. Remove the blank."),

    NO_NAME_COLUMN(
            "The header has neither a column \"id\" nor \"key\", so no row says which category it is about: it has"
                    + " %s. Give one of them that name. Nothing may stand above the header."),
    NO_CODES_COLUMN(
            "The header has neither a column \"codes\" nor \"first\". Add \"codes\", or \"first\" and \"last\"."),
    LAST_WITHOUT_FIRST("The header has the column \"last\" and no \"first\". Add it, or call this one \"codes\"."),
    DUPLICATE_COLUMN("The column %s is already there, at %s. Remove or rename one of the two."),
    UNREAD_COLUMNS("Columns that nothing reads: %s. What is read are %s, and the attributes that the data declares."),
    NO_ROWS("The table has a header and nothing below it. Add a row for each category."),

    CELL_WITHOUT_COLUMN(
            "The header has no name for column %s, where this cell stands. Name the column, or put a cell that"
                    + " holds a delimiter in quotes."),
    TOO_FEW_CELLS("The row ends here with %s, and the header names %s. Add the others, even if they are empty."),
    UNNAMED_ROW("This row has no %s, so it is about no category. Give it in every row of a category."),
    NO_CODES_IN_ROWS("%s has no codes in any row, and no category below it. Fill in \"%s\", or remove the row."),
    CONTRADICTION("The %s of %s is %s here and %s at %s. Write the same in all rows of a category, or write it once."),
    LAST_WITHOUT_CODE("%s stands under \"last\", and \"first\" is empty. Fill it in, or move a single code there."),
    COMMA_OR_LIST("%s is one number or several codes. Write %s for the one, and %s for the others."),

    UNKNOWN_PARENT("There is no category %s. Write the id or the key of the category above."),
    UNKNOWN_PARENT_NEAR("There is no category %s. Did you mean %s?"),
    AMBIGUOUS_PARENT("The key %s belongs to several categories, among them those at %s and %s. Write the id of the one"
            + " that is meant."),
    PARENT_CIRCLE("%s is above itself: %s. Correct one of these parents."),
    PARENTS_TOO_DEEP("%s is more than %s levels deep. Correct the parents."),
    UNKNOWN_LEVEL_IN_TABLE("There is no level %s. Write one of %s."),
    LEVEL_CONTRADICTS_PARENT("%s is on the level %s by its parent, and here on %s. Correct the level, or the parent.");

    private final String pattern;

    TableMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
