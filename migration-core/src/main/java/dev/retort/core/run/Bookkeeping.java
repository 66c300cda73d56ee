package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.history.HistoryLog;
import dev.retort.core.history.VersionTable;
import dev.retort.core.plan.HeadMove;
import dev.retort.core.plan.StampPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is written down about a step: the heads, and a line in the log. */
final class Bookkeeping {
    private final DatabaseDialect dialect;
    private final Connection connection;
    private final VersionTable versions;
    private final HistoryLog log;
    private final String appliedBy;

    Bookkeeping(
            DatabaseDialect dialect, Connection connection, VersionTable versions, HistoryLog log, String appliedBy) {
        this.dialect = dialect;
        this.connection = connection;
        this.versions = versions;
        this.log = log;
        this.appliedBy = appliedBy;
    }

    /** Creates the two tables where they are missing, in a transaction of their own, and tells which were. */
    CreatedTables createTables() throws SQLException {
        try (var transaction = dialect.transactions().begin(connection, List.of())) {
            CreatedTables created = new CreatedTables(versions.create(connection), log.create(connection));
            transaction.commit();
            return created;
        }
    }

    /** Returns who runs this. */
    String appliedBy() {
        return appliedBy;
    }

    /** Returns the rows of the version table. */
    Set<RevisionId> rows() throws SQLException {
        return versions.read(connection);
    }

    /**
     * Makes sure that nobody else changed the heads since the plan was made.
     *
     * @throws HeadsMoved if somebody did
     */
    void expect(Set<RevisionId> heads) throws SQLException {
        Set<RevisionId> found = versions.rows(connection);
        if (!found.equals(heads)) {
            throw new HeadsMoved(heads, found);
        }
    }

    /** Writes down that a step is done; part of whatever transaction is going on. */
    void done(PreparedStep step, Instant startedAt, Duration duration) throws SQLException {
        versions.move(connection, step.step().move());
        log.append(connection, step.line(appliedBy, startedAt, duration, Optional.empty()));
    }

    /**
     * Returns the statements that move the heads past a step, unless they are not the expected ones.
     *
     * @param alsoTrue a condition in SQL that has to be true as well; may be missing
     */
    List<VersionTable.RowChange> changes(PreparedStep step, Set<RevisionId> heads, Optional<String> alsoTrue) {
        return versions.changesIf(heads, alsoTrue, step.step().move());
    }

    /**
     * Returns the statement that adds the line of a step to the log, with the time that the database measures.
     *
     * @param transactionAge how old the transaction was when the step began
     */
    String line(PreparedStep step, Instant startedAt, Duration transactionAge) {
        HistoryEntry line = step.line(appliedBy, startedAt, Duration.ZERO, Optional.empty());
        String elapsed = dialect.script().elapsedMilliseconds();
        // The transaction begins there when its first statement arrives, and here a little earlier.
        String ofStep =
                transactionAge.isZero() ? elapsed : "greatest(0, " + elapsed + " - " + transactionAge.toMillis() + ")";
        return log.statement(line, ofStep);
    }

    /** Writes down what a stamp says; part of whatever transaction is going on. */
    void stamped(StampPlan plan, RevisionGraph graph, Instant startedAt) throws SQLException {
        Set<RevisionId> rows = plan.rowsBefore();
        if (plan.purge()) {
            versions.clear(connection);
            rows = Set.of();
        }
        versions.move(connection, HeadMove.between(rows, plan.rowsAfter()));
        for (HistoryEntry entry : new StampLines(graph, appliedBy, startedAt).of(plan)) {
            log.append(connection, entry);
        }
    }

    /** Writes down what somebody accepts; part of whatever transaction is going on. */
    void accepted(List<HistoryEntry> lines) throws SQLException {
        for (HistoryEntry line : lines) {
            log.append(connection, line);
        }
    }

    /** Compares what is applied when these are the heads with what the log says was applied. */
    HistoryCheck check(RevisionGraph graph, Recordings recordings, Set<RevisionId> heads) throws SQLException {
        return new HistoryComparison(graph, recordings, log, connection).at(heads);
    }

    /** Notes in the log that a step failed. The log must not hide the failure, which may be that the connection is gone. */
    void noteFailure(PreparedStep step, Stopwatch stopwatch, RevisionFailed failure) {
        try {
            failed(step, stopwatch.startedAt(), stopwatch.elapsed(), failure.getMessage());
        } catch (SQLException notNoted) {
            failure.addSuppressed(notNoted);
        }
    }

    /** Writes down that a step failed, in a transaction of its own. */
    private void failed(PreparedStep step, Instant startedAt, Duration duration, String reason) throws SQLException {
        try (var transaction = dialect.transactions().begin(connection, List.of())) {
            log.append(connection, step.line(appliedBy, startedAt, duration, Optional.of(reason)));
            transaction.commit();
        }
    }
}
