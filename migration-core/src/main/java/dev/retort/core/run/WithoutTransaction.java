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
 * <p>A statement that can have a transaction of its own gets one, and the journal says in it that the statement is done. So
 * does one of which only its author knows, unless the database refuses it there or might ignore it. What has to be outside is
 * written down before and after it.
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
            outside(place, statement);
        } else if (place.reach() == Reach.ANYTHING) {
            insideIfAccepted(place, statement);
        } else {
            inside(place, statement);
        }
    }

    private boolean mustBeOutside(Place place) {
        return (place.reach() == Reach.ANYTHING && !transactions.mayTry(place.instruction()))
                || (place.instruction() instanceof Instruction.Execute execute && execute.outsideTransaction());
    }

    private void outside(Place place, Runnable statement) throws SQLException {
        journal.begun(place);
        statement.run();
        connection.setAutoCommit(true);
        journal.done(place);
    }

    private void inside(Place place, Runnable statement) throws SQLException {
        Runnable forget = journal.forgetting();
        retries.run("it", () -> {
            forget.run();
            try (var transaction = transactions.begin(connection, place.program())) {
                statement.run();
                journal.done(place);
                transaction.commit();
            }
        });
    }

    /** In a transaction there is no doubt later, so it is tried first; work that commits by itself leaves the line that it began. */
    private void insideIfAccepted(Place place, Runnable statement) throws SQLException {
        Runnable forget = journal.forgetting();
        try {
            inside(place, () -> beginAndRun(place, statement));
        } catch (StatementFailed | WorkFailed failed) {
            if (!saysThatATransactionIsInTheWay(failed)) {
                throw failed;
            }
            forget.run();
            outside(place, statement);
        }
    }

    private void beginAndRun(Place place, Runnable statement) {
        try {
            journal.begun(place);
            statement.run();
            connection.setAutoCommit(false);
        } catch (SQLException refused) {
            throw new StatementFailed(place.source(), "the line in the journal", refused);
        }
    }

    private boolean saysThatATransactionIsInTheWay(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && transactions.isRefusalOf(refused)) {
                return true;
            }
        }
        return false;
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
