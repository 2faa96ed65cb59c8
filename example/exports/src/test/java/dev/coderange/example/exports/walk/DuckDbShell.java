package dev.coderange.example.exports.walk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Stands for DuckDB's own shell: runs the script that comes in, and prints the first column of its last result. */
final class DuckDbShell {

    private DuckDbShell() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        String script = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(script)) {
            while (result.next()) {
                System.out.println(result.getString(1));
            }
        }
    }
}
