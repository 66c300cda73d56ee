package dev.retort.maven.document;

import java.util.Optional;

/**
 * The database that a goal worked on.
 *
 * @param product PostgreSQL, MySQL, MariaDB or SQLite
 * @param version the number of its version
 * @param url the JDBC URL, without a password
 * @param exists whether it is there; a goal that only reads does not make the file of a SQLite database
 * @param user who connected, if a user was named
 * @param urlFrom the place that named the URL; empty for the project's own development database
 */
public record DatabaseFacts(
        String product, String version, String url, boolean exists, Optional<String> user, Optional<String> urlFrom) {}
