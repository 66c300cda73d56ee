package dev.retort.it.databases;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A running server on which one database is created per test. */
record ServerOverJdbc(DatabaseKind kind, ServerAddress address, String version, String namePrefix)
        implements DatabaseServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Asks the server who it is before anything relies on it. */
    static ServerSearch connect(DatabaseKind kind, ServerAddress address) throws SQLException {
        String version = address.version();
        if (kind == DatabaseKind.MYSQL && version.contains("MariaDB")) {
            throw new SQLException("It is MariaDB " + version + ".");
        }
        // Several builds may share a server.
        String prefix = "it_" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "_";
        return new ServerSearch.Found(new ServerOverJdbc(kind, address, version, prefix));
    }

    @Override
    public TestDatabase create() throws SQLException {
        String name = namePrefix + DATABASES.incrementAndGet();
        try (Connection connection = address.open();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + creationOptions());
        }
        return new TestDatabase(kind, address.url().withDatabase(name).toString(), address.user(), address.password());
    }

    /** The character set of the recorded catalogues, which the servers' own defaults are not. */
    private String creationOptions() {
        return kind.isMysqlOrMariadb() ? " character set utf8mb4 collate utf8mb4_general_ci" : "";
    }

    @Override
    public void drop(TestDatabase database) throws SQLException {
        String name = JdbcUrl.parse(database.jdbcUrl()).database();
        try (Connection connection = address.open();
                Statement statement = connection.createStatement()) {
            if (kind.isMysqlOrMariadb()) {
                ForgottenConnections.end(statement, name);
            }
            statement.execute("drop database if exists " + name + (kind.isMysqlOrMariadb() ? "" : " with (force)"));
        }
    }

    @Override
    public String toString() {
        return kind + " " + version + " at " + address;
    }
}
