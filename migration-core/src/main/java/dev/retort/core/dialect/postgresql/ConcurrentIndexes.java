package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.BrokenStatements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indexes that are made or dropped while others use the table. When that is broken off, or fails, an index stays behind that is
 * kept up to date and never used.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">PostgreSQL:
 *     Building Indexes Concurrently</a>
 */
final class ConcurrentIndexes implements BrokenStatements {
    private static final String WORD = "(?:\"(?:[^\"]|\"\")+\"|[\\w$]+)";
    private static final String NAME = "((?:" + WORD + "\\.)?" + WORD + ")";
    private static final Pattern CREATION = Pattern.compile(
            "\\s*CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?" + NAME
                    + "\\s+ON\\s+(?:ONLY\\s+)?(" + WORD + "\\.)?" + WORD + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DROP = Pattern.compile(
            "\\s*DROP\\s+INDEX\\s+CONCURRENTLY\\s+(?:IF\\s+EXISTS\\s+)?" + NAME + "\\s*;?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Optional<Boolean> settle(Connection connection, String sql) throws SQLException {
        Matcher creation = CREATION.matcher(sql);
        if (creation.matches()) {
            return Optional.of(settleCreation(connection, index(creation)));
        }
        Matcher drop = DROP.matcher(sql);
        return drop.matches() ? Optional.of(isValid(connection, drop.group(1)).isEmpty()) : Optional.empty();
    }

    /** An index is always in the schema of its table. */
    private static String index(Matcher creation) {
        return Optional.ofNullable(creation.group(2)).orElse("") + creation.group(1);
    }

    private static boolean settleCreation(Connection connection, String index) throws SQLException {
        Optional<Boolean> valid = isValid(connection, index);
        if (valid.isPresent() && !valid.get()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP INDEX CONCURRENTLY IF EXISTS " + index);
            }
        }
        return valid.orElse(false);
    }

    /** Tells whether an index is whole; empty if there is none. */
    private static Optional<Boolean> isValid(Connection connection, String index) throws SQLException {
        String query = "SELECT indisvalid FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(?)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, index);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        }
    }
}
