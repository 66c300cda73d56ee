package dev.retort.maven.connection;

import java.util.Arrays;
import java.util.Optional;

/** The databases whose drivers come with the plugin: how their URLs look, and where their drivers are. */
enum KnownDatabase {
    POSTGRESQL("postgresql", "jdbc:postgresql://localhost:5432/app", "org.postgresql:postgresql"),
    MYSQL("mysql", "jdbc:mysql://localhost:3306/app", "com.mysql:mysql-connector-j"),
    MARIADB("mariadb", "jdbc:mariadb://localhost:3306/app", "org.mariadb.jdbc:mariadb-java-client"),
    SQLITE("sqlite", "jdbc:sqlite:app.db", "org.xerial:sqlite-jdbc");

    private final String subprotocol;
    private final String example;
    private final String driver;

    KnownDatabase(String subprotocol, String example, String driver) {
        this.subprotocol = subprotocol;
        this.example = example;
        this.driver = driver;
    }

    /** The database that a URL means, by its beginning. */
    static Optional<KnownDatabase> of(String url) {
        return Arrays.stream(values())
                .filter(database -> url.startsWith("jdbc:" + database.subprotocol + ":"))
                .findFirst();
    }

    /** What follows jdbc: in its URLs. */
    String subprotocol() {
        return subprotocol;
    }

    /** A URL that its driver accepts. */
    String example() {
        return example;
    }

    /** Group and artifact of its driver. */
    String driver() {
        return driver;
    }
}
