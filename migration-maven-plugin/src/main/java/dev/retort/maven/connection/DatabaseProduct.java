package dev.retort.maven.connection;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The database at the other end.
 *
 * @param name PostgreSQL, MySQL, MariaDB, SQLite or what else its driver says
 * @param version the number, without the words of a distribution
 */
public record DatabaseProduct(String name, String version) {

    /** MariaDB puts 5.5.5 before its own number when it speaks to a driver that expects MySQL. */
    private static final Pattern MARIADB = Pattern.compile("(?:5\\.5\\.5-)?([0-9.]+)-MariaDB.*");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.]*");

    static DatabaseProduct of(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        return of(data.getDatabaseProductName(), data.getDatabaseProductVersion());
    }

    static DatabaseProduct of(String name, String version) {
        Matcher mariadb = MARIADB.matcher(version);
        if (mariadb.matches()) {
            return new DatabaseProduct("MariaDB", mariadb.group(1));
        }
        Matcher number = NUMBER.matcher(version);
        return new DatabaseProduct(name, number.find() ? number.group() : version);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
