package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out one prepared step and writes down that it is done. */
final class StepRunner {
    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final DatabaseDialect dialect;
    private final Connection connection;
    private final Bookkeeping bookkeeping;
    private final ProgramRunner programs;
    private final RunListener listener;
    private final Clock clock;
    private final StopRequest stopRequest;
    private final LockRetries retries;

    StepRunner(
            DatabaseDialect dialect,
            Connection connection,
            Bookkeeping bookkeeping,
            RunListener listener,
            RunSettings settings) {
        this.stopRequest = settings.stopRequest();
        this.listener = listener;
        this.clock = settings.clock();
        this.dialect = dialect;
        this.connection = connection;
        this.bookkeeping = bookkeeping;
        this.retries = new LockRetries(settings.statementLocks(), listener, Pauses.real(stopRequest));
        this.programs = new ProgramRunner(connection, dialect, retries);
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
                throw failed(step, commit, commit.aftermath());
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

    /** Where each schema change commits by itself, so does each operation; the version row comes last. */
    private void runPiecewise(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch) throws SQLException {
        bookkeeping.expect(heads);
        Pieces pieces = new Pieces();
        try {
            eachOperation(step, pieces::run);
        } catch (OperationFailed | RunInterrupted failed) {
            throw failed(step, failed, undone(step, pieces));
        }
        try (var transaction = dialect.transactions().begin(connection, List.of())) {
            bookkeeping.expect(heads);
            bookkeeping.done(step, stopwatch.startedAt(), stopwatch.elapsed());
            transaction.commit();
        } catch (MigrationException moved) {
            throw failed(step, moved, undone(step, pieces));
        } catch (SQLException refused) {
            throw failed(step, new CommitFailed(refused), undone(step, pieces));
        }
    }

    private String undone(PreparedStep step, Pieces pieces) {
        String remains =
                new PartialStep(step, pieces.done, pieces.betweenStatements).undo(dialect.renderer(), this::runPiece);
        return dialect.transactions().coverSchemaChanges()
                ? remains + " It ran without a transaction, so see whether the statement that failed left something"
                        + " behind, as a failed CREATE INDEX CONCURRENTLY leaves an invalid index."
                : remains;
    }

    /** The operations that were carried out one by one, those in blocks and conditions too. */
    private final class Pieces {
        private final List<Rendered> done = new ArrayList<>();
        private boolean betweenStatements;

        void run(Rendered operation) {
            Optional<List<Rendered>> parts = programs.partsOf(operation);
            if (parts.isPresent()) {
                parts.orElseThrow().forEach(this::run);
            } else {
                runOne(operation);
            }
        }

        private void runOne(Rendered operation) {
            betweenStatements = operation.instructions().size() > 1;
            runPiece(operation);
            betweenStatements = false;
            done.add(operation);
        }
    }

    private void runPiece(Rendered operation) {
        if (dialect.transactions().coverSchemaChanges()) {
            // The author asked for no transaction, for statements that refuse to run inside one.
            programs.run(operation);
            return;
        }
        try (var transaction = dialect.transactions().begin(connection, List.of(operation))) {
            programs.run(operation);
            transaction.commit();
        } catch (SQLException refused) {
            throw new StatementFailed(operation.source(), "COMMIT", refused);
        }
    }

    private static RevisionFailed failed(PreparedStep step, MigrationException cause, String aftermath) {
        String next =
                cause instanceof RunInterrupted ? "Run the goal again." : "Mend the cause, then run the goal again.";
        return new RevisionFailed(step.step(), cause, aftermath + " " + next);
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
