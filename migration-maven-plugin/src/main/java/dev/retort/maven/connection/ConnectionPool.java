package dev.retort.maven.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The few connections that a goal needs: most do with one, a run takes another, and there is some room. */
public final class ConnectionPool implements AutoCloseable {

    private static final int ENOUGH = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DatabaseProduct product;
    private final boolean databaseExists;
    private final HikariDataSource pool;

    private ConnectionPool(DatabaseProduct product, boolean databaseExists, HikariDataSource pool) {
        this.product = product;
        this.databaseExists = databaseExists;
        this.pool = pool;
    }

    /**
     * Connects once, so that a wrong address is told at once and in the driver's own words, and again when that is not enough.
     *
     * @param program what the sessions call themselves
     * @throws NoDriver if no driver accepts the URL
     * @throws CannotConnect if the database cannot be reached, or refuses
     */
    public static ConnectionPool open(DatabaseAddress address, Drivers drivers, Access access, ProgramName program)
            throws SQLException {
        boolean exists = access == Access.WRITE
                || SqliteFile.of(address.url().value()).map(Files::exists).orElse(true);
        // Whoever opens a file of SQLite makes it; an empty database in memory reads the same.
        DatabaseAddress opened = exists ? address : address.withUrl("jdbc:sqlite::memory:");
        DataSource dataSource = new DriverDataSource(drivers.accepting(address), opened, access, program);
        try {
            return of(dataSource, opened, access, exists);
        } catch (SQLException e) {
            throw new CannotConnect(address, e);
        }
    }

    private static ConnectionPool of(DataSource dataSource, DatabaseAddress address, Access access, boolean exists)
            throws SQLException {
        // The pool asks for its logger as soon as its class is there.
        beQuiet();
        Connection first = dataSource.getConnection();
        LazyPool pool = new LazyPool(first);
        try {
            configure(pool, dataSource, isReadOnly(first, address, access));
            return new ConnectionPool(DatabaseProduct.of(first), exists, pool);
        } catch (SQLException e) {
            pool.close();
            throw e;
        }
    }

    /** The database that answered. */
    public DatabaseProduct product() {
        return product;
    }

    /** Whether there is a database already; only the file of a SQLite database may be missing. */
    public boolean databaseExists() {
        return databaseExists;
    }

    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void configure(HikariDataSource pool, DataSource dataSource, boolean readOnly) {
        pool.setPoolName("retort");
        pool.setDataSource(dataSource);
        // The pool would change what differs, and SQLite lets nobody change this.
        pool.setReadOnly(readOnly);
        pool.setMaximumPoolSize(ENOUGH);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setInitializationFailTimeout(-1);
    }

    /** MySQL's driver would ask its server, although nothing but the access makes its connections read-only. */
    private static boolean isReadOnly(Connection first, DatabaseAddress address, Access access) throws SQLException {
        return KnownDatabase.of(address.url().value()).equals(Optional.of(KnownDatabase.MYSQL))
                ? access == Access.READ
                : first.isReadOnly();
    }

    /** Starting and stopping a pool is no news for somebody who upgrades a database. Maven 3 and 4 read one of these each. */
    private static void beQuiet() {
        for (String prefix : List.of("org.slf4j.simpleLogger.log.", "maven.logger.log.")) {
            System.getProperties().putIfAbsent(prefix + "com.zaxxer.hikari", "warn");
        }
    }
}
