package dev.retort.maven.document;

import java.util.Optional;

/**
 * The database that a goal worked on.
 *
 * @param product PostgreSQL, MySQL, MariaDB or SQLite
 * @param version the number of its version
 * @param url the JDBC URL, without a password
 * @param user who connected, if a user was named
 * @param urlFrom the place that named the URL; empty for the project's own development database
 */
public record DatabaseFacts(
        String product, String version, String url, Optional<String> user, Optional<String> urlFrom) {}
