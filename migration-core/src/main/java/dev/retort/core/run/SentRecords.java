package dev.retort.core.run;

import dev.retort.core.delivery.Delivery;
import dev.retort.core.delivery.Parcel;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.VersionTable;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * Sends what is written down along with the statements of the step. That the database was where the plan expected it, and that
 * the session had the lock, are conditions of the change to the version table, on whose success the commit depends.
 */
record SentRecords(Bookkeeping bookkeeping, RunLock.Held lock, Delivery delivery) implements StepRecords {
    @Override
    public void before(Set<RevisionId> heads) {
        // Its answer would be waited for.
    }

    @Override
    public void after(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch, Duration transactionAge) {
        for (VersionTable.RowChange change : bookkeeping.changes(step, heads, lock.condition())) {
            delivery.send(new HeadsChange(change));
        }
        delivery.send(new LogLine(bookkeeping.line(step, stopwatch.startedAt(), transactionAge)));
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
