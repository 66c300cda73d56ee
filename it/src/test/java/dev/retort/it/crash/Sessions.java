package dev.retort.it.crash;

import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The sessions that others have in a database, as its server sees them. */
final class Sessions {
    private Sessions() {}

    /** Lets the server end all of them, and returns when they are gone. */
    static void end(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String number : numbers(database, statement)) {
                end(database, statement, number);
            }
            while (!numbers(database, statement).isEmpty()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void end(TestDatabase database, Statement statement, String number) throws SQLException {
        if (!database.kind().isMysqlOrMariadb()) {
            statement.execute("SELECT pg_terminate_backend(" + number + ")");
            return;
        }
        try {
            statement.execute("KILL " + number);
        } catch (SQLException gone) {
            if (numbers(database, statement).contains(number)) {
                throw gone;
            }
        }
    }

    private static List<String> numbers(TestDatabase database, Statement statement) throws SQLException {
        String query = database.kind().isMysqlOrMariadb()
                ? "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()"
                : "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                        + " AND backend_type = 'client backend'";
        List<String> numbers = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }
}
