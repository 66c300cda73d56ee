package dev.retort.core.dialect.mysql;

import dev.retort.core.problem.MigrationException;

/** The connection does not have a session of the server to itself. */
final class SharedSession extends MigrationException {
    SharedSession() {
        super("this connection shares a session of the server with others: a proxy between here and the server hands"
                + " sessions around. The lock that keeps two runs apart belongs to a session; connect to the server itself"
                + " instead (its own address and port, often 3306)");
    }
}
