package dev.coderange.example.exports.migration;

import java.util.List;

/** A database to try SQL in. */
interface Database {

    /** Runs one statement or several. */
    void run(String sql) throws RefusedException;

    /** The first column of what a query answers, as text. */
    List<String> query(String sql) throws RefusedException;

    /** SQL that the database refuses. */
    final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }
}
