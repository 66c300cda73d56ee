package dev.retort.it.databases;

import java.sql.SQLException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A container for each kind of server, of the release lines of the embedded binaries. */
final class DockerContainers implements ServerSource {

    private static final String PASSWORD = "Only-For-Tests-7";

    @Override
    public ServerSearch search(DatabaseKind kind) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return new ServerSearch.NoServer("Docker does not answer");
        }
        try {
            return start(kind, container(kind));
        } catch (SQLException | RuntimeException e) {
            return new ServerSearch.NoServer("Docker has no container: " + e.getMessage());
        }
    }

    /** Started here and never closed: Testcontainers removes it when this JVM is gone. */
    private static ServerSearch start(DatabaseKind kind, JdbcDatabaseContainer<?> container) throws SQLException {
        container.start();
        JdbcUrl url = JdbcUrl.parse(container.getJdbcUrl());
        return ServerOverJdbc.connect(kind, new ServerAddress(url, container.getUsername(), container.getPassword()));
    }

    private static JdbcDatabaseContainer<?> container(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> new PostgreSQLContainer("postgres:15").withPassword(PASSWORD);
            case MYSQL ->
                new MySQLContainer("mysql:8.0")
                        .withUsername("root")
                        .withPassword(PASSWORD)
                        .withUrlParam("allowPublicKeyRetrieval", "true");
            case MARIADB ->
                new MariaDBContainer("mariadb:10.11").withUsername("root").withPassword(PASSWORD);
            case SQLITE -> throw new IllegalArgumentException("SQLite is a file, not a server");
        };
    }
}
