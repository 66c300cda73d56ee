package dev.retort.core.run;

import dev.retort.core.delivery.OneByOne;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.journal.Position;
import dev.retort.core.recovery.Evidence;
import dev.retort.core.schema.SchemaState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What everybody needs who carries something out on the database of a run.
 *
 * @param programs carries out instructions, each as it comes
 * @param travelling carries out the instructions of a transaction, which may go to the database together
 * @param retries tries again what has waited too long for other sessions
 * @param journal says how far a revision has come that no transaction covers
 */
record Workshop(
        DatabaseDialect dialect,
        Connection connection,
        ProgramRunner programs,
        ProgramRunner travelling,
        LockRetries retries,
        JournalTable journal) {
    static Workshop of(DatabaseDialect dialect, Connection connection, RunListener listener, RunSettings settings) {
        LockRetries retries = new LockRetries(settings.statementLocks(), listener, Pauses.real(settings.stopRequest()));
        return new Workshop(
                dialect,
                connection,
                new ProgramRunner(connection, new OneByOne(connection), dialect, retries),
                new ProgramRunner(connection, dialect.delivery(connection), dialect, retries),
                retries,
                new JournalTable(dialect, settings.journalTable()));
    }

    /** What asks the live catalogue. */
    Evidence evidence() {
        return new Evidence(dialect, connection);
    }

    /**
     * Removes what was done of the operation that is half done, if it can be begun anew.
     *
     * @return where the journal stands after that
     */
    JournalEntry givenUp(JournalEntry entry, List<Rendered> program, SchemaState before) throws SQLException {
        Optional<HalfOperation> half =
                WhatIsDone.of(program, before, entry.progress()).begun().map(HalfOperation::new);
        Optional<Instruction> removal = half.flatMap(HalfOperation::removal);
        if (removal.isEmpty()) {
            return entry;
        }
        Position start = half.orElseThrow().start();
        JournalEntry earlier =
                entry.at(entry.progress().doneTo(start, new ProgramDigest(program).upTo(start.lastOperation())));
        // First the place: what is left behind is removed by the next attempt as well.
        journal.update(connection, earlier);
        programs.run(removal.orElseThrow(), half.orElseThrow().next().source());
        return earlier;
    }
}
