package dev.retort.core.run;

import dev.retort.core.dialect.RunLock;
import dev.retort.core.graph.RevisionId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Carries steps out on a database, and writes down in it that they are done. */
final class JdbcSink implements Sink {
    private final RunLock.Held lock;
    private final Bookkeeping bookkeeping;
    private final StepRunner runner;

    JdbcSink(RunLock.Held lock, Bookkeeping bookkeeping, StepRunner runner) {
        this.lock = lock;
        this.bookkeeping = bookkeeping;
        this.runner = runner;
    }

    @Override
    public void begin(Set<RevisionId> heads) throws SQLException {
        bookkeeping.createTables();
    }

    @Override
    public Duration take(PreparedStep step, Set<RevisionId> heads) throws SQLException {
        lock.confirm();
        return runner.run(step, heads);
    }
}
