package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** Nobody said for which kind of database a script is. */
final class NoDialect extends MigrationException {
    NoDialect() {
        super("A script is written for one kind of database, and nobody said which. Add -Ddb.dialect=postgresql, mysql,"
                + " mariadb or sqlite; or name a database of that kind with -Ddb.url, which nobody will connect to.");
    }
}
