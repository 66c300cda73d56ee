package dev.retort.it.verbs;

import dev.retort.it.databases.DatabaseKind;

/** What each database says, where they disagree. */
record PerDatabase(String postgresql, String mysql, String mariadb, String sqlite) {
    static PerDatabase everywhere(String text) {
        return new PerDatabase(text, text, text, text);
    }

    String on(DatabaseKind kind) {
        return switch (kind) {
            case POSTGRESQL -> postgresql;
            case MYSQL -> mysql;
            case MARIADB -> mariadb;
            case SQLITE -> sqlite;
        };
    }
}
