package dev.retort.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The floor of every comparison: reads files of SQL and carries out those that its table does not name, on one connection, each
 * together with a row of that table. It checks nothing, locks nothing and explains nothing.
 *
 * <p>Arguments: URL, user, password, folder, {@code each} or {@code once} for a transaction per file or one for all, and how many
 * files there are, the later ones being left alone.
 */
public final class RawJdbc {
    private final Connection connection;
    private final Statement statement;
    private final boolean commitsEach;

    private RawJdbc(Connection connection, Statement statement, boolean commitsEach) {
        this.connection = connection;
        this.statement = statement;
        this.commitsEach = commitsEach;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        List<Path> files = files(Path.of(arguments[3]), Integer.parseInt(arguments[5]));
        DriverConnections connections = new DriverConnections(arguments[0], arguments[1], arguments[2]);
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            new RawJdbc(connection, statement, arguments[4].equals("each")).apply(files);
            connection.commit();
        }
    }

    private static List<Path> files(Path folder, int count) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().limit(count).toList();
        }
    }

    private void apply(List<Path> files) throws SQLException, IOException {
        statement.execute("CREATE TABLE IF NOT EXISTS raw_history (position INTEGER NOT NULL PRIMARY KEY,"
                + " script VARCHAR(200) NOT NULL, installed_on TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,"
                + " milliseconds INTEGER NOT NULL)");
        commitIfEach();
        Set<String> applied = applied();
        commitIfEach();
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO raw_history (position, script, milliseconds) VALUES (?, ?, ?)")) {
            int position = applied.size();
            for (Path file : files) {
                String script = file.getFileName().toString();
                if (!applied.contains(script)) {
                    position++;
                    apply(file, row, position, script);
                }
            }
        }
    }

    private Set<String> applied() throws SQLException {
        Set<String> applied = new HashSet<>();
        try (ResultSet rows = statement.executeQuery("SELECT script FROM raw_history ORDER BY position")) {
            while (rows.next()) {
                applied.add(rows.getString(1));
            }
        }
        return applied;
    }

    private void apply(Path file, PreparedStatement row, int position, String script) throws SQLException, IOException {
        long start = System.nanoTime();
        for (String sql : Files.readString(file).split(";\n", 0)) {
            statement.execute(sql);
        }
        row.setInt(1, position);
        row.setString(2, script);
        row.setInt(3, Math.toIntExact((System.nanoTime() - start) / 1_000_000));
        row.executeUpdate();
        commitIfEach();
    }

    private void commitIfEach() throws SQLException {
        if (commitsEach) {
            connection.commit();
        }
    }
}
