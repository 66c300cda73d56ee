package dev.retort.it.databases.embedded;

/**
 * A server that was started for this JVM and ends with it.
 *
 * @param jdbcUrl where it listens, with an empty or administrative database
 */
public record EmbeddedServer(String jdbcUrl, String user, String password) {

    /** The account of every embedded server. It has a password, so that tests can get it wrong. */
    static final String USER = "retort";

    /** Recognisable, so that a test can look for it where it must not appear. */
    static final String PASSWORD = "Only-For-Tests-7";

    static EmbeddedServer at(String jdbcUrl) {
        return new EmbeddedServer(jdbcUrl, USER, PASSWORD);
    }
}
