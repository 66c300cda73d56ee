package dev.retort.core.run;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Transactions;
import dev.retort.core.recovery.Reach;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Where the author asked for no transaction around the revision.
 *
 * <p>A statement that can have a transaction of its own gets one, and the journal says in it that the statement is done. One
 * that cannot, or of which only its author knows, is written down before and after it.
 */
final class WithoutTransaction implements Bracket {
    private final Connection connection;
    private final Transactions transactions;
    private final LockRetries retries;
    private final Journal journal;

    WithoutTransaction(Workshop workshop, Journal journal) {
        this.connection = workshop.connection();
        this.transactions = workshop.dialect().transactions();
        this.retries = workshop.retries();
        this.journal = journal;
    }

    @Override
    public void around(Place place, Runnable statement) throws SQLException {
        if (mustBeOutside(place)) {
            journal.begun(place);
            statement.run();
            connection.setAutoCommit(true);
            journal.done(place);
            return;
        }
        retries.run("it", () -> {
            try (var transaction = transactions.begin(connection, place.program())) {
                statement.run();
                journal.done(place);
                transaction.commit();
            }
        });
    }

    private static boolean mustBeOutside(Place place) {
        return place.reach() == Reach.ANYTHING
                || (place.instruction() instanceof Instruction.Execute execute && execute.outsideTransaction());
    }

    @Override
    public void finish(Last last) throws SQLException {
        try (var transaction = transactions.begin(connection, List.of())) {
            last.write();
            transaction.commit();
        }
    }

    @Override
    public void close() {
        // Each statement was committed by itself.
    }
}
