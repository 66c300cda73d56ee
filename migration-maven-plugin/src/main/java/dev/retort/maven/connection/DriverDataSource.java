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

    /** SQLITE_OPEN_READONLY, see https://www.sqlite.org/c3ref/c_open_autoproxy.html. */
    private static final String READ_ONLY = "1";

    private final Driver driver;
    private final DatabaseAddress address;
    private final Access access;
    private final ProgramName program;

    DriverDataSource(Driver driver, DatabaseAddress address, Access access, ProgramName program) {
        this.driver = driver;
        this.address = address;
        this.access = access;
        this.program = program;
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
        program.addTo(login, address.url().value());
        return access == Access.READ ? connectForReading(login) : connectDriver(login);
    }

    /** SQLite has to know when it opens the file; in memory there is nothing to protect. */
    private Connection connectForReading(Properties login) throws SQLException {
        if (KnownDatabase.of(address.url().value()).equals(Optional.of(KnownDatabase.SQLITE))) {
            SqliteFile.of(address.url().value()).ifPresent(file -> login.setProperty("open_mode", READ_ONLY));
            return connectDriver(login);
        }
        Connection connection = connectDriver(login);
        connection.setReadOnly(true);
        return connection;
    }

    private Connection connectDriver(Properties login) throws SQLException {
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
