package dev.retort.it.databases;

import java.util.Locale;

/** The database products that Retort supports. */
public enum DatabaseKind {
    POSTGRESQL("PostgreSQL"),
    MYSQL("MySQL"),
    MARIADB("MariaDB"),
    SQLITE("SQLite");

    private final String productName;

    DatabaseKind(String productName) {
        this.productName = productName;
    }

    /** As in {@code it.databases}, in a JDBC URL and in the names of folders. */
    public String lowerCaseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** MySQL or MariaDB, which share a wire protocol and most of their SQL. */
    public boolean isMysqlOrMariadb() {
        return this == MYSQL || this == MARIADB;
    }

    /** The product's own spelling. */
    @Override
    public String toString() {
        return productName;
    }
}
