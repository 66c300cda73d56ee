package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out one prepared step and writes down that it is done. */
final class StepRunner {
    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final Workshop workshop;
    private final DatabaseDialect dialect;
    private final Connection connection;
    private final Bookkeeping bookkeeping;
    private final ProgramRunner programs;
    private final RunListener listener;
    private final Clock clock;
    private final StopRequest stopRequest;
    private final LockRetries retries;
    private final Instant runStartedAt;
    private Optional<JournalEntry> unfinished;
    private boolean journalIsThere;

    /**
     * Makes what carries out the steps of a run.
     *
     * @param unfinished the revision that an earlier run left half-way, and that this one goes on with
     * @param runStartedAt the time of the run
     */
    StepRunner(
            Workshop workshop,
            Bookkeeping bookkeeping,
            Optional<JournalEntry> unfinished,
            RunListener listener,
            RunSettings settings,
            Instant runStartedAt) {
        this.workshop = workshop;
        this.dialect = workshop.dialect();
        this.connection = workshop.connection();
        this.programs = workshop.programs();
        this.retries = workshop.retries();
        this.bookkeeping = bookkeeping;
        this.unfinished = unfinished;
        this.listener = listener;
        this.clock = settings.clock();
        this.stopRequest = settings.stopRequest();
        this.runStartedAt = runStartedAt;
    }

    /**
     * Carries out the step.
     *
     * @param heads the heads that the plan expects before it
     * @return how long it took
     * @throws HeadsMoved if the database has other heads; nothing was done
     * @throws RevisionFailed if the step failed; the message says what is left of it
     */
    Duration run(PreparedStep step, Set<RevisionId> heads) throws SQLException {
        Stopwatch stopwatch = new Stopwatch(clock);
        try {
            if (dialect.transactions().coverSchemaChanges() && step.transactional()) {
                runAsAWhole(step, heads, stopwatch);
            } else {
                runPiecewise(step, heads, stopwatch);
            }
        } catch (RevisionFailed failed) {
            noteFailure(step, stopwatch, failed);
            throw failed;
        } finally {
            restoreSession();
        }
        return stopwatch.elapsed();
    }

    /** The step is over, and what its settings do to the session must not change what is known of it. */
    private void restoreSession() {
        try {
            programs.restoreSession();
        } catch (SQLException refused) {
            LOG.warn("The settings of the session could not be restored.", refused);
        }
    }

    /** To wait with the locks that it has already would be worse than to begin again. */
    private void runAsAWhole(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch) throws SQLException {
        try {
            retries.run("the whole revision", () -> {
                try {
                    runInOneTransaction(step, heads, stopwatch);
                } finally {
                    restoreSession();
                }
            });
        } catch (TableInUse busy) {
            throw failed(step, busy, "Nothing of it remains: its transaction was rolled back.");
        }
    }

    private void runInOneTransaction(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch)
            throws SQLException {
        try (var transaction = dialect.transactions().begin(connection, step.program())) {
            bookkeeping.expect(heads);
            try (var covered = stopRequest.cover()) {
                eachOperation(step, programs::run);
                bookkeeping.done(step, stopwatch.startedAt(), stopwatch.elapsed());
                transaction.commit();
            } catch (MigrationException failed) {
                throw failed(
                        step, stopRequest.orFailure(failed), "Nothing of it remains: its transaction was rolled back.");
            } catch (SQLException refused) {
                CommitFailed commit = new CommitFailed(refused);
                throw failed(step, stopRequest.orFailure(commit), commit.aftermath());
            }
        }
    }

    private void eachOperation(PreparedStep step, Consumer<Rendered> carryOut) {
        int count = step.program().size();
        int position = 1;
        for (Rendered operation : step.program()) {
            stopRequest.check();
            listener.operationStarting(step.step(), position, count, operation.source());
            carryOut.accept(operation);
            listener.operationFinished(step.step(), position, count, operation.source());
            position++;
        }
    }

    private void runPiecewise(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch) throws SQLException {
        Optional<JournalEntry> begun =
                unfinished.filter(entry -> entry.isOf(step.step().revision().id()));
        unfinished = Optional.empty();
        if (!journalIsThere) {
            workshop.journal().create(workshop.connection());
            journalIsThere = true;
        }
        new PiecewiseStep(workshop, bookkeeping, listener, stopRequest)
                .run(
                        step,
                        heads,
                        begun,
                        runStartedAt,
                        () -> bookkeeping.done(step, stopwatch.startedAt(), stopwatch.elapsed()));
    }

    private static RevisionFailed failed(PreparedStep step, MigrationException cause, String aftermath) {
        return new RevisionFailed(step.step(), cause, aftermath + " " + NextMove.after(cause));
    }

    /** The log must not hide the failure itself, which may well be that the connection is gone. */
    private void noteFailure(PreparedStep step, Stopwatch stopwatch, RevisionFailed failure) {
        try {
            bookkeeping.failed(step, stopwatch.startedAt(), stopwatch.elapsed(), failure.getMessage());
        } catch (SQLException notNoted) {
            failure.addSuppressed(notNoted);
        }
    }

    /** When something began, and how long ago that is. */
    private static final class Stopwatch {
        private final Instant startedAt;
        private final long start = System.nanoTime();

        Stopwatch(Clock clock) {
            this.startedAt = clock.instant();
        }

        Instant startedAt() {
            return startedAt;
        }

        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
