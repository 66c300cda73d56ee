package dev.retort.core.dialect.mysql;

import dev.retort.core.problem.MigrationException;

/** The connection does not have a session of the server to itself. */
final class SharedSession extends MigrationException {
    private SharedSession(String evidence) {
        super("this connection goes through a proxy such as ProxySQL or MaxScale: " + evidence
                + ". The lock that keeps two runs apart belongs to a session, and a proxy may hand sessions to others;"
                + " connect to the server itself instead (its own address and port, often 3306)");
    }

    /** The driver was told another session than the one that answers. */
    static SharedSession strangeSession(long session, long answering) {
        return new SharedSession("it was opened to session " + session + ", and session " + answering + " answers");
    }

    /** The session has the lock before this run took it. */
    static SharedSession alreadyLocked() {
        return new SharedSession("the session that answers has the lock already, for another connection");
    }

    /** The lock was given to a session, and another one answers now. */
    static SharedSession lockedElsewhere() {
        return new SharedSession("the lock was given to one session, and another one answers");
    }
}
