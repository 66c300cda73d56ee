package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Carries steps out on a database, each with a commit of its own, and writes down in it that they are done. */
record JdbcSink(Bookkeeping bookkeeping, StepRunner runner) implements Sink {
    @Override
    public void begin(Set<RevisionId> heads) throws SQLException {
        bookkeeping.createTables();
    }

    @Override
    public Duration take(PreparedStep step, Set<RevisionId> heads) throws SQLException {
        return runner.run(step, heads);
    }
}
