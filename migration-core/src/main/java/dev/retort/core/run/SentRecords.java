package dev.retort.core.run;

import dev.retort.core.delivery.Delivery;
import dev.retort.core.delivery.Parcel;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.VersionTable;
import dev.retort.core.operation.ExecuteSql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * Sends what is written down along with the statements of the step. That the database was where the plan expected it, and that
 * the session had the lock, are conditions of the change to the version table, on whose success the commit depends.
 */
record SentRecords(Bookkeeping bookkeeping, RunLock.Held lock, Delivery delivery) implements StepRecords {
    @Override
    public void beforeTransaction() {
        // The change to the version table asks for the lock.
    }

    @Override
    public void before(Set<RevisionId> heads) {
        // Its answer would be waited for.
    }

    @Override
    public void after(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch, Duration transactionAge) {
        boolean sessionIsKnown = step.program().stream().allMatch(SentRecords::isRendered);
        for (VersionTable.RowChange change : bookkeeping.changes(step, heads, lock.condition(sessionIsKnown))) {
            delivery.send(new HeadsChange(change));
        }
        delivery.send(new LogLine(bookkeeping.line(step, stopwatch.startedAt(), transactionAge)));
    }

    /** What an author wrote in SQL, or does with a connection, may do anything to the session. */
    private static boolean isRendered(Rendered rendered) {
        return !(rendered.source().operation() instanceof ExecuteSql)
                && rendered.instructions().stream().allMatch(Instruction.Execute.class::isInstance);
    }

    @Override
    public void explain(Set<RevisionId> heads) throws SQLException {
        lock.confirm();
        bookkeeping.expect(heads);
    }

    /** A change to the version table, which has to find what it expects. */
    private record HeadsChange(VersionTable.RowChange change) implements Parcel {
        @Override
        public String sql() {
            return change.sql();
        }

        @Override
        public void delivered(int rows) {
            change.check(rows);
        }

        @Override
        public RuntimeException refused(SQLException reason) {
            return new CommitFailed(reason);
        }
    }

    /** A line of the log. */
    private record LogLine(String sql) implements Parcel {
        @Override
        public RuntimeException refused(SQLException reason) {
            return new CommitFailed(reason);
        }
    }
}
