package dev.retort.core.dialect.sqlite;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SQLite itself says, without the result code and its general explanation that the driver puts around it. */
final class SqliteMessage {
    private static final Pattern DRIVERS = Pattern.compile("\\[SQLITE_\\w+\\][^(]*\\((.*)\\)", Pattern.DOTALL);

    private SqliteMessage() {}

    static String of(SQLException exception) {
        String message = Objects.requireNonNullElse(exception.getMessage(), exception.toString());
        Matcher matcher = DRIVERS.matcher(message);
        return matcher.matches() ? matcher.group(1) : message;
    }
}
