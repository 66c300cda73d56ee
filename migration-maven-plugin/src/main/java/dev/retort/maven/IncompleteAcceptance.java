package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** Somebody accepts a change, and does not say which, or why. */
final class IncompleteAcceptance extends MigrationException {
    IncompleteAcceptance() {
        super("""
                To accept that a revision is not what was applied, say which one, and why:
                  -Ddb.target=<id>       the revision; several with commas between
                  -Ddb.reason="..."      why the database is right for what it says now; the history log keeps it
                mvn db:check-history lists what has changed.""");
    }
}
