package dev.coderange.processor.text;

import java.util.List;

/** Text that a spreadsheet takes for a formula, and may run. It stays as it is, and whoever gets it is told. */
public final class SpreadsheetFormula {

    private static final String BEGINNINGS = "=+-@\t\r";

    private SpreadsheetFormula() {}

    /** Whether a spreadsheet takes a cell for one. */
    public static boolean is(String cell) {
        return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
    }

    /**
     * What to know of a table.
     *
     * @param cells what has such text, {@code the title of CHEST}; at least one
     */
    public static String warning(List<String> cells) {
        return "A spreadsheet takes what begins with =, +, - or @ for a formula, and so it does with "
                + Lists.shortened(cells, "and") + ". Open the table as text there.";
    }
}
