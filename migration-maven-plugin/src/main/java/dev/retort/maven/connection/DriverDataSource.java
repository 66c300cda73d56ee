package dev.retort.maven.connection;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections of one chosen driver. */
final class DriverDataSource implements DataSource {

    private static final int SECONDS_TO_CONNECT = 10;

    private final Driver driver;
    private final DatabaseAddress address;

    DriverDataSource(Driver driver, DatabaseAddress address) {
        this.driver = driver;
        this.address = address;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(address.login());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return connect(login);
    }

    private Connection connect(Properties login) throws SQLException {
        doNotWaitForever(login);
        return Optional.ofNullable(driver.connect(address.url().value(), login))
                .orElseThrow(() -> new SQLException(
                        driver.getClass().getName() + " gives no connection to " + address.maskedUrl()));
    }

    /**
     * A host that swallows packets would keep drivers waiting for minutes. MySQL's and MariaDB's read the setting of the JVM,
     * PostgreSQL's only its own; what the URL says counts more.
     */
    private void doNotWaitForever(Properties login) {
        if (DriverManager.getLoginTimeout() == 0) {
            DriverManager.setLoginTimeout(SECONDS_TO_CONNECT);
        }
        if (KnownDatabase.of(address.url().value()).equals(Optional.of(KnownDatabase.POSTGRESQL))) {
            login.setProperty("loginTimeout", Integer.toString(SECONDS_TO_CONNECT));
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("log writer");
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(driver);
        }
        throw new SQLException(driver.getClass().getName() + " is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(driver);
    }
}
