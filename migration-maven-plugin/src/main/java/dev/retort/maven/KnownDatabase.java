package dev.retort.maven;

import java.util.Arrays;
import java.util.Optional;

/** The databases whose drivers come with the plugin: how their URLs look, and where their drivers are. */
enum KnownDatabase {
    POSTGRESQL("jdbc:postgresql:", "jdbc:postgresql://localhost:5432/app", "org.postgresql:postgresql"),
    MYSQL("jdbc:mysql:", "jdbc:mysql://localhost:3306/app", "com.mysql:mysql-connector-j"),
    MARIADB("jdbc:mariadb:", "jdbc:mariadb://localhost:3306/app", "org.mariadb.jdbc:mariadb-java-client"),
    SQLITE("jdbc:sqlite:", "jdbc:sqlite:app.db", "org.xerial:sqlite-jdbc");

    private final String prefix;
    private final String example;
    private final String driver;

    KnownDatabase(String prefix, String example, String driver) {
        this.prefix = prefix;
        this.example = example;
        this.driver = driver;
    }

    /** The database that a URL means, by its beginning. */
    static Optional<KnownDatabase> of(String url) {
        return Arrays.stream(values())
                .filter(database -> url.startsWith(database.prefix))
                .findFirst();
    }

    /** The beginning of its URLs. */
    String prefix() {
        return prefix;
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
