package dev.retort.maven.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** The few connections that a run needs: one holds the lock, one works, and there is some room. */
public final class ConnectionPool implements AutoCloseable {

    private static final int ENOUGH = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DatabaseProduct product;
    private final HikariDataSource pool;

    private ConnectionPool(DatabaseProduct product, HikariDataSource pool) {
        this.product = product;
        this.pool = pool;
    }

    /**
     * Connects once, so that a wrong address is told at once and in the driver's own words, and then whenever it is asked to.
     *
     * @throws NoDriver if no driver accepts the URL
     * @throws CannotConnect if the database cannot be reached, or refuses
     */
    public static ConnectionPool open(DatabaseAddress address, Drivers drivers) throws SQLException {
        DataSource dataSource = new DriverDataSource(drivers.accepting(address), address);
        try (Connection connection = dataSource.getConnection()) {
            return new ConnectionPool(DatabaseProduct.of(connection), pool(dataSource));
        } catch (SQLException e) {
            throw new CannotConnect(address, e);
        }
    }

    /** The database that answered. */
    public DatabaseProduct product() {
        return product;
    }

    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource pool(DataSource dataSource) {
        beQuiet();
        HikariConfig config = new HikariConfig();
        config.setPoolName("retort");
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(ENOUGH);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Starting and stopping a pool is no news for somebody who upgrades a database. Maven 3 and 4 read one of these each. */
    private static void beQuiet() {
        for (String prefix : List.of("org.slf4j.simpleLogger.log.", "maven.logger.log.")) {
            System.getProperties().putIfAbsent(prefix + "com.zaxxer.hikari", "warn");
        }
    }
}
