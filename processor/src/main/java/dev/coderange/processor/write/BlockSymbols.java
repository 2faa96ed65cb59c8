package dev.coderange.processor.write;

/**
 * The chars of a string of blocks: one for no category, one for each category in the order of the enum, and above those one
 * for each block in which categories meet. They are printable where there are few enough of them.
 *
 * @param none the symbol of no category
 * @param first the symbol of the first category
 * @param categories how many categories there are
 */
record BlockSymbols(char none, char first, int categories) {

    private static final char LAST_PRINTABLE = '~';

    static BlockSymbols of(int categories, int boundaries) {
        int count = categories + boundaries;
        if ('0' + count <= LAST_PRINTABLE + 1) {
            return new BlockSymbols('.', '0', categories);
        }
        if ('#' + count <= LAST_PRINTABLE + 1) {
            return new BlockSymbols('!', '#', categories);
        }
        return new BlockSymbols('\0', '\1', categories);
    }

    char category(int ordinal) {
        return (char) (first + ordinal);
    }

    char boundary(int index) {
        return (char) (first + categories + index);
    }

    /** A symbol as a literal of its own: a char where that can be read, otherwise its number. */
    static String literal(char symbol) {
        if (symbol == '\'' || symbol == '\\') {
            return "'\\" + symbol + "'";
        }
        return symbol >= ' ' && symbol <= LAST_PRINTABLE ? "'" + symbol + "'" : Integer.toString(symbol);
    }
}
