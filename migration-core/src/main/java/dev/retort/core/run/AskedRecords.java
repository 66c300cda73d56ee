package dev.retort.core.run;

import dev.retort.core.dialect.RunLock;
import dev.retort.core.graph.RevisionId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Asks first, so that nothing is done to a database that is not where the plan expects it. */
record AskedRecords(Bookkeeping bookkeeping, RunLock.Held lock) implements StepRecords {
    @Override
    public void beforeTransaction() throws SQLException {
        lock.confirm();
    }

    @Override
    public void before(Set<RevisionId> heads) throws SQLException {
        bookkeeping.expect(heads);
    }

    @Override
    public void after(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch, Duration transactionAge)
            throws SQLException {
        bookkeeping.done(step, stopwatch.startedAt(), stopwatch.elapsed());
    }

    @Override
    public void explain(Set<RevisionId> heads) {
        // Whoever asked first knows.
    }
}
