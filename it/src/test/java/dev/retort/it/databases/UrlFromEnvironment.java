package dev.retort.it.databases;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A server that is already there, named by an environment variable such as {@code IT_POSTGRESQL_URL}.
 *
 * <p>User and password stand in the URL, or in {@code IT_POSTGRESQL_USER} and {@code IT_POSTGRESQL_PASSWORD}. A URL that
 * does not work is an error, never a reason to take another server.
 */
record UrlFromEnvironment(Map<String, String> environment) implements ServerSource {

    @Override
    public ServerSearch search(DatabaseKind kind) {
        String variable = "IT_" + kind.name() + "_URL";
        return Optional.ofNullable(environment.get(variable))
                .filter(url -> !url.isBlank())
                .map(url -> connect(kind, variable, url))
                .orElseGet(() -> new ServerSearch.NoServer(variable + " is not set"));
    }

    private ServerSearch connect(DatabaseKind kind, String variable, String url) {
        try {
            return ServerOverJdbc.connect(kind, address(kind, url));
        } catch (SQLException | IllegalArgumentException e) {
            return new ServerSearch.Broken(
                    variable + " does not lead to a " + kind + " server: " + e.getMessage()
                            + " Correct it, or unset it to use Docker or the embedded binaries.",
                    e);
        }
    }

    private ServerAddress address(DatabaseKind kind, String text) {
        JdbcUrl url = JdbcUrl.parse(text);
        if (!url.isFor(kind)) {
            throw new IllegalArgumentException("it does not begin with jdbc:" + kind.lowerCaseName() + ":");
        }
        return new ServerAddress(
                url.without("user").without("password"), setting(kind, url, "user"), setting(kind, url, "password"));
    }

    private String setting(DatabaseKind kind, JdbcUrl url, String name) {
        String variable = "IT_" + kind.name() + "_" + name.toUpperCase(Locale.ROOT);
        return url.parameter(name).orElse(environment.getOrDefault(variable, ""));
    }
}
