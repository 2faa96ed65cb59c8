package dev.coderange.example.exports.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database with a driver, which takes several statements at once. */
record JdbcDatabase(Connection connection) implements Database {

    @Override
    public void run(String sql) throws RefusedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    @Override
    public List<String> query(String sql) throws RefusedException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new RefusedException(e.getMessage());
        }
        return answers;
    }
}
