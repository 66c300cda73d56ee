package dev.retort.core.run;

import dev.retort.core.dialect.ConnectionTransaction;
import dev.retort.core.recovery.Reach;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * Where a change to the schema commits itself and everything before it.
 *
 * <p>Rows that are changed stay in the open transaction, which ends with the next change to the schema or with the program. The
 * journal says before each such change that it is about to come, in the same transaction, so that the change itself commits
 * that line: whoever finds it after a crash knows that everything before the change is in the database, and that the server
 * was asked for the change. A {@linkplain dev.retort.core.recovery.Stretch stretch} of changes that only add something has one
 * such line before its first: the catalogue tells the rest. Nothing is committed for the journal's sake alone, but for statements of which only their author
 * knows what they do.
 */
final class ImplicitCommits implements Bracket {
    /** The server's number for a savepoint that is not there. */
    private static final int NO_SUCH_SAVEPOINT = 1305;

    private final Connection connection;
    private final Journal journal;
    private final ConnectionTransaction transaction;
    private boolean rowsWait;

    ImplicitCommits(Connection connection, Journal journal) throws SQLException {
        this.connection = connection;
        this.journal = journal;
        this.transaction = ConnectionTransaction.begin(connection);
    }

    @Override
    public void around(Place place, Runnable statement) throws SQLException {
        if (place.reach() == Reach.ROWS) {
            rowsWait = true;
            statement.run();
            return;
        }
        if (place.reach() == Reach.ANYTHING) {
            journal.begun(place);
            around(statement, place);
            rowsWait = true;
        } else {
            journal.begunByItself(place, rowsWait);
            statement.run();
            journal.tookEffect();
            rowsWait = false;
        }
    }

    private void around(Runnable statement, Place place) throws SQLException {
        Savepoint before = connection.setSavepoint();
        statement.run();
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
        }
        if (isThere(before)) {
            journal.tookEffect();
        } else {
            // It committed. Its effect cannot be found out from the catalogue later, so that is written down now.
            journal.done(place);
            connection.commit();
        }
    }

    /** Whatever commits takes the savepoint away. */
    private boolean isThere(Savepoint savepoint) throws SQLException {
        try {
            connection.releaseSavepoint(savepoint);
            return true;
        } catch (SQLException gone) {
            if (gone.getErrorCode() != NO_SUCH_SAVEPOINT) {
                throw gone;
            }
            return false;
        }
    }

    @Override
    public void finish(Last last) throws SQLException {
        last.write();
        transaction.commit();
    }

    @Override
    public void close() throws SQLException {
        transaction.close();
    }
}
