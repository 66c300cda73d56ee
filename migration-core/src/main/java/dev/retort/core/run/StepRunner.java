package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.JournalEntry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out one prepared step and writes down that it is done. */
final class StepRunner {
    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final Workshop workshop;
    private final LockedSession session;
    private final Bookkeeping bookkeeping;
    private final CoveringTransaction covering;
    private final RunListener listener;
    private final RunSettings settings;
    private final Announcements announcements;
    private Optional<JournalEntry> unfinished;
    private boolean journalIsThere;

    /**
     * Makes what carries out the steps of a run.
     *
     * @param unfinished the revision that an earlier run left half-way, and that this one goes on with
     * @param announcements what the journal says of steps before they begin
     */
    StepRunner(
            Workshop workshop,
            LockedSession session,
            Bookkeeping bookkeeping,
            Optional<JournalEntry> unfinished,
            RunListener listener,
            RunSettings settings,
            Announcements announcements) {
        this.workshop = workshop;
        this.session = session;
        this.bookkeeping = bookkeeping;
        this.covering =
                new CoveringTransaction(workshop, TransactionScope.REVISION, bookkeeping, session, listener, settings);
        this.unfinished = unfinished;
        this.listener = listener;
        this.settings = settings;
        this.announcements = announcements;
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
        if (session.dialect().transactions().coverSchemaChanges() && step.transactional()) {
            return covering.run(List.of(step), heads, starting -> {}).get(0);
        }
        Stopwatch stopwatch = new Stopwatch(settings.clock());
        session.lock().confirm();
        try {
            runPiecewise(step, heads, stopwatch);
        } catch (RevisionFailed failed) {
            bookkeeping.noteFailure(step, stopwatch, failed);
            throw failed;
        } finally {
            restoreSession();
        }
        return stopwatch.elapsed();
    }

    /** The step is over, and what its settings do to the session must not change what is known of it. */
    private void restoreSession() {
        try {
            workshop.programs().restoreSession();
        } catch (SQLException refused) {
            LOG.warn("The settings of the session could not be restored.", refused);
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
        new PiecewiseStep(workshop, bookkeeping, listener, settings.stopRequest())
                .run(
                        step,
                        heads,
                        begun,
                        announcements,
                        () -> bookkeeping.done(step, stopwatch.startedAt(), stopwatch.elapsed()));
        announcements.committed();
    }
}
