package dev.retort.core.dialect.postgresql;

import dev.retort.core.problem.MigrationException;

/** The connection does not have a session of the server to itself. */
final class PooledConnection extends MigrationException {
    private PooledConnection(String evidence) {
        super("this connection goes through a pooler such as PgBouncer: " + evidence
                + ". The lock that keeps two runs apart belongs to a session, and a"
                + " pooler hands sessions to others; connect to PostgreSQL itself instead (its own port, often 5432)");
    }

    /** The driver was told another process than the one that answers. */
    static PooledConnection strangeProcess(int process, int answering) {
        return new PooledConnection("it was opened to process " + Integer.toUnsignedString(process) + ", and process "
                + answering + " answers");
    }

    /** The session has the lock before this run took it. */
    static PooledConnection sharedSession() {
        return new PooledConnection("the session that answers has the lock already, for another connection");
    }
}
