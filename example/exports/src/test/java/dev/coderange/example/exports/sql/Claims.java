package dev.coderange.example.exports.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A table of claims: each code on each day. */
final class Claims {

    private final List<String> codes;
    private final List<LocalDate> days;

    private Claims(List<String> codes, List<LocalDate> days) {
        this.codes = codes;
        this.days = days;
    }

    /** The claims of a set. */
    static Claims of(AskedSet set) {
        List<String> codes = set.isOfNumbers()
                ? Corpus.numbers().stream().map(String::valueOf).toList()
                : Corpus.texts(set);
        return new Claims(codes, Corpus.days(set));
    }

    String code(int number) {
        return codes.get(number);
    }

    LocalDate day(int number) {
        return days.get(number);
    }

    long size() {
        return (long) codes.size() * days.size();
    }

    /** Makes the table, with the number of each code and each day beside them. */
    void create(Connection connection, String codeType) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE codes (code_number INTEGER, code " + codeType + ")");
            statement.execute("CREATE TABLE days (day_number INTEGER, service_date DATE)");
            for (int i = 0; i < days.size(); i++) {
                statement.execute("INSERT INTO days VALUES (" + i + ", DATE '" + days.get(i) + "')");
            }
        }
        boolean isNumber = codeType.equals("BIGINT");
        if (connection.isWrapperFor(DuckDBConnection.class)) {
            append(connection.unwrap(DuckDBConnection.class), isNumber);
        } else {
            insert(connection, isNumber);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE claims AS SELECT * FROM codes CROSS JOIN days");
        }
    }

    private void append(DuckDBConnection connection, boolean isNumber) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("codes")) {
            for (int i = 0; i < codes.size(); i++) {
                appender.beginRow();
                appender.append(i);
                if (isNumber) {
                    appender.append(Long.parseLong(codes.get(i)));
                } else {
                    appender.append(codes.get(i));
                }
                appender.endRow();
            }
        }
    }

    private void insert(Connection connection, boolean isNumber) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO codes VALUES (?, ?)")) {
            for (int i = 0; i < codes.size(); i++) {
                insert.setInt(1, i);
                if (codes.get(i) == null) {
                    insert.setNull(2, Types.VARCHAR);
                } else if (isNumber) {
                    insert.setLong(2, Long.parseLong(codes.get(i)));
                } else {
                    insert.setString(2, codes.get(i));
                }
                insert.addBatch();
                if (i % 1_000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
