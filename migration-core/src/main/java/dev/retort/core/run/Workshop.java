package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.recovery.Evidence;
import java.sql.Connection;

/**
 * What everybody needs who carries something out on the database of a run.
 *
 * @param programs carries out instructions
 * @param retries tries again what has waited too long for other sessions
 * @param journal says how far a revision has come that no transaction covers
 */
record Workshop(
        DatabaseDialect dialect,
        Connection connection,
        ProgramRunner programs,
        LockRetries retries,
        JournalTable journal) {
    static Workshop of(DatabaseDialect dialect, Connection connection, RunListener listener, RunSettings settings) {
        LockRetries retries = new LockRetries(settings.statementLocks(), listener, Pauses.real(settings.stopRequest()));
        return new Workshop(
                dialect,
                connection,
                new ProgramRunner(connection, dialect, retries),
                retries,
                new JournalTable(dialect, settings.journalTable()));
    }

    /** What asks the live catalogue. */
    Evidence evidence() {
        return new Evidence(dialect, connection);
    }
}
