package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;

/** A connection leads to a kind of database that Retort does not know. */
public final class UnknownDatabase extends MigrationException {
    UnknownDatabase(String product) {
        super("the connection leads to " + product
                + ", which Retort does not speak; it speaks SQLite, PostgreSQL, MySQL"
                + " and MariaDB. Check the URL.");
    }
}
