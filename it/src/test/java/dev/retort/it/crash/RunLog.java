package dev.retort.it.crash;

import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The lines of the log, such as {@code upgrade crash_2 done}. */
record RunLog(List<String> lines) {
    static RunLog read(TestDatabase database) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT direction, revision, outcome FROM "
                        + Shop.SETTINGS.historyTable() + " ORDER BY line")) {
            while (rows.next()) {
                lines.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return new RunLog(lines);
    }

    /** The lines that were added since. */
    List<String> since(RunLog before) {
        return lines.subList(before.lines.size(), lines.size());
    }
}
