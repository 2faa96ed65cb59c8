package dev.coderange.example.exports.sql;

/**
 * Where exported SQL is run.
 *
 * @param database the database
 * @param dialect what is asked for
 * @param codeType the type of the column of codes
 */
record Target(Database database, String dialect, String codeType) {

    /** The databases that a build can have. */
    enum Database {
        DUCKDB,
        H2,
        POSTGRESQL
    }

    @Override
    public String toString() {
        return dialect + " in " + database + ", " + codeType;
    }
}
