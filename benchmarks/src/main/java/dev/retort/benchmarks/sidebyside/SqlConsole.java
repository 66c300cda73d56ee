package dev.retort.benchmarks.sidebyside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Carries out statements for the script that measures, so that it needs no client of each database.
 *
 * <p>Each line it reads is URL, user, password and a statement, with tabs between them. It answers with the first value of the
 * first row, with an empty line if there is none, or with a line that begins with {@code failed:}.
 */
public final class SqlConsole {
    private SqlConsole() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = System.out;
        String request = requests.readLine();
        while (request != null) {
            answers.println(answer(request.split("\t", 4)));
            answers.flush();
            request = requests.readLine();
        }
    }

    private static String answer(String[] words) {
        DriverConnections connections = new DriverConnections(words[0], words[1], words[2]);
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute(words[3]) ? firstValue(statement) : "";
        } catch (SQLException e) {
            return ("failed: " + e).replace('\n', ' ');
        }
    }

    private static String firstValue(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
