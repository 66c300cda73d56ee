package dev.retort.core.run;

import dev.retort.core.delivery.UnknownParcel;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction that covers a step, or all steps of a run: everything in it is committed, or nothing. */
final class CoveringTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(CoveringTransaction.class);
    private static final int SECONDS_FOR_AN_ANSWER = 5;

    private final Workshop workshop;
    private final TransactionScope scope;
    private final Bookkeeping bookkeeping;
    private final RunSettings settings;
    private final CoveredStep together;
    private final CoveredStep oneByOne;

    CoveringTransaction(
            Workshop workshop,
            TransactionScope scope,
            Bookkeeping bookkeeping,
            LockedSession session,
            RunListener listener,
            RunSettings settings) {
        this.workshop = workshop;
        this.scope = scope;
        this.bookkeeping = bookkeeping;
        this.settings = settings;
        this.together = CoveredStep.of(workshop.travelling(), bookkeeping, session, listener, settings.stopRequest());
        this.oneByOne = CoveredStep.of(workshop.programs(), bookkeeping, session, listener, settings.stopRequest());
    }

    /** Hears that a step begins; where transactions are tried again, more than once. */
    @FunctionalInterface
    interface Starting {
        void step(PreparedStep step);
    }

    /**
     * Carries out the steps and commits them.
     *
     * @param headsBefore the heads that the plan expects before the first
     * @return how long each took
     * @throws HeadsMoved if the database has other heads; nothing was done
     * @throws RevisionFailed if a step failed; nothing of any remains
     */
    List<Duration> run(List<PreparedStep> steps, Set<RevisionId> headsBefore, Starting starting) throws SQLException {
        Attempt attempt = new Attempt(steps, headsBefore, starting);
        try {
            workshop.retries().run(scope.extent(), attempt::make);
        } catch (TableInUse busy) {
            throw attempt.noted(attempt.failed(busy, scope.afterRollback()));
        }
        return attempt.durations;
    }

    /** The attempts at a transaction, one after the other. */
    private final class Attempt {
        private final List<PreparedStep> steps;
        private final Set<RevisionId> headsBefore;
        private final Starting starting;
        private final List<Duration> durations = new ArrayList<>();
        private PreparedStep current;
        private Stopwatch stopwatch = new Stopwatch(settings.clock());

        Attempt(List<PreparedStep> steps, Set<RevisionId> headsBefore, Starting starting) {
            this.steps = steps;
            this.headsBefore = headsBefore;
            this.starting = starting;
            this.current = steps.get(0);
        }

        void make() throws SQLException {
            try {
                make(together);
            } catch (UnknownParcel unknown) {
                LOG.debug("Nothing of it remains; what is sent by itself tells how it fares.", unknown);
                make(oneByOne);
            }
        }

        private void make(CoveredStep way) throws SQLException {
            try {
                carryOut(way);
            } catch (RevisionFailed failed) {
                explain(way, failed);
                throw noted(failed);
            } finally {
                restoreSession(way);
            }
        }

        private void carryOut(CoveredStep way) throws SQLException {
            durations.clear();
            way.records().beforeTransaction();
            Set<RevisionId> heads = new TreeSet<>(headsBefore);
            Stopwatch transactionWatch = new Stopwatch(settings.clock());
            try (var transaction = workshop.dialect().transactions().begin(workshop.connection(), programs())) {
                way.records().before(heads);
                try (var covered = settings.stopRequest().cover()) {
                    for (PreparedStep step : steps) {
                        carryOut(way, step, heads, transactionWatch);
                    }
                    transaction.commit();
                } catch (MigrationException failed) {
                    throw failed(settings.stopRequest().orFailure(failed), scope.afterRollback());
                } catch (SQLException refused) {
                    CommitFailed commit = new CommitFailed(refused);
                    throw failed(settings.stopRequest().orFailure(commit), commit.aftermath(scope));
                }
            }
        }

        private void carryOut(CoveredStep way, PreparedStep step, Set<RevisionId> heads, Stopwatch transactionWatch)
                throws SQLException {
            current = step;
            // The first step has begun with its transaction, or even with an earlier attempt at it.
            Duration age = durations.isEmpty() ? Duration.ZERO : transactionWatch.elapsed();
            stopwatch = durations.isEmpty() ? stopwatch : new Stopwatch(settings.clock());
            // Settings of the session are those of one revision.
            way.programs().restoreSettings();
            starting.step(step);
            way.run(step, heads, stopwatch, age);
            step.step().move().applyTo(heads);
            durations.add(stopwatch.elapsed());
        }

        private List<Rendered> programs() {
            return steps.stream().flatMap(step -> step.program().stream()).toList();
        }

        /** Somebody else may have been at it, and then that is what has to be said. */
        private void explain(CoveredStep way, RevisionFailed failed) throws SQLException {
            Connection connection = workshop.connection();
            if (!connection.isValid(SECONDS_FOR_AN_ANSWER)) {
                return;
            }
            try {
                way.records().explain(headsBefore);
            } catch (MigrationException reason) {
                reason.addSuppressed(failed);
                throw reason;
            }
        }

        private RevisionFailed noted(RevisionFailed failed) {
            bookkeeping.noteFailure(current, stopwatch, failed);
            return failed;
        }

        private RevisionFailed failed(MigrationException cause, String aftermath) {
            return new RevisionFailed(current.step(), cause, aftermath + " " + NextMove.after(cause));
        }
    }

    /** It is over, and what its settings do to the session must not change what is known of it. */
    private static void restoreSession(CoveredStep way) {
        try {
            way.programs().restoreSession();
        } catch (SQLException refused) {
            LOG.warn("The settings of the session could not be restored.", refused);
        }
    }
}
