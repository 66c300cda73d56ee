package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** There is no such kind of database. */
final class UnknownDialect extends MigrationException {
    UnknownDialect(String name) {
        super("db.dialect has to be postgresql, mysql, mariadb or sqlite, and is \"" + name + "\".");
    }
}
