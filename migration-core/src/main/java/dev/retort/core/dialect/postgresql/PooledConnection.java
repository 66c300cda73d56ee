package dev.retort.core.dialect.postgresql;

import dev.retort.core.problem.MigrationException;

/** The connection does not belong to one session of the server. */
final class PooledConnection extends MigrationException {
    PooledConnection(int process, int answering) {
        super("this connection goes through a pooler such as PgBouncer: it was opened to process " + process
                + ", and process " + answering
                + " answers. The lock that keeps two runs apart belongs to a session, and a"
                + " pooler hands sessions to others; connect to PostgreSQL itself instead (its own port, often 5432)");
    }
}
