package dev.retort.core.run;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.plan.UnknownVersionRow;
import dev.retort.core.problem.MigrationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A run that holds the lock. */
final class LockedRun {
    private final RevisionGraph graph;
    private final RunSettings settings;
    private final RunListener listener;
    private final LockedSession session;
    private final Workshop workshop;
    private final RunRequest request;
    private final Bookkeeping bookkeeping;
    private final Recordings recordings;
    private final Approval approval;
    private final List<RunReport.FinishedStep> finished = new ArrayList<>();

    /**
     * Makes a run.
     *
     * @param recordings the revisions of the graph, as far as anybody asks what they do
     */
    LockedRun(
            RevisionGraph graph,
            Recordings recordings,
            RunDatabase database,
            LockedSession session,
            RunRequest request) {
        this.graph = graph;
        this.recordings = recordings;
        this.settings = database.settings();
        this.listener = database.listener();
        this.approval = new Approval(settings, listener);
        this.session = session;
        this.workshop = Workshop.of(session.dialect(), session.connection(), listener, settings);
        this.request = request;
        this.bookkeeping = database.bookkeeping(session.dialect(), session.connection());
    }

    /** SQLite has no lock to hold over several transactions, so another run may come in between; then plan anew. */
    RunReport run() throws SQLException {
        Set<RevisionId> heads = comparedHeads();
        Beginning beginning = recovery().before(request.direction(), heads);
        if (beginning instanceof Beginning.After first) {
            Plan plan = Planner.only(
                    graph,
                    heads,
                    first.unfinished().revision(),
                    first.unfinished().direction());
            carryOut(plan, Optional.of(first.unfinished()));
            return run(request, heads, plan.headsAfter(), Optional.empty());
        }
        if (beginning instanceof Beginning.TakenBack) {
            Optional<RunRequest> rest = request.afterOneStepDown();
            return rest.isPresent()
                    ? run(rest.get(), heads, heads, Optional.empty())
                    : new RunReport(heads, finished, heads);
        }
        return run(
                request,
                heads,
                heads,
                beginning instanceof Beginning.With with ? Optional.of(with.unfinished()) : Optional.empty());
    }

    private RunReport run(
            RunRequest wanted, Set<RevisionId> headsBefore, Set<RevisionId> headsNow, Optional<JournalEntry> begun)
            throws SQLException {
        Set<RevisionId> heads = headsNow;
        Optional<JournalEntry> unfinished = begun;
        while (true) {
            Plan plan = wanted.plan(graph, heads);
            Plan next = unfinished.isPresent() ? goingOnWith(unfinished.get(), plan) : plan;
            try {
                carryOut(next, unfinished);
                if (next.equals(plan)) {
                    return new RunReport(headsBefore, finished, plan.headsAfter());
                }
                unfinished = Optional.empty();
                heads = next.headsAfter();
            } catch (HeadsMoved moved) {
                // Two steps up from here is no longer the same place once one of them is done.
                if (!finished.isEmpty() && !wanted.isFixed()) {
                    throw moved;
                }
                heads = comparedHeads();
            }
        }
    }

    /** Whatever comes, recovery included, relies on the applied revisions to say what is in the database. */
    private Set<RevisionId> comparedHeads() throws SQLException {
        Set<RevisionId> heads = bookkeeping.rows();
        UnknownVersionRow.check(graph, heads);
        new ChangeGuard(settings.caution(), listener).pass(bookkeeping.check(graph, recordings, heads));
        return heads;
    }

    private Recovery recovery() {
        return new Recovery(
                workshop,
                graph,
                this::prepared,
                listener,
                approval,
                settings.caution().undecided());
    }

    private List<PreparedStep> prepared(Plan plan) {
        return Preparation.of(plan, graph, recordings, session.dialect());
    }

    /** Returns the plan, or the part of it that comes first because an earlier run left it half-way. */
    private Plan goingOnWith(JournalEntry unfinished, Plan plan) {
        if (!plan.isEmpty() && unfinished.isOf(plan.steps().get(0).revision().id())) {
            return plan;
        }
        boolean comesLater = plan.steps().stream()
                .anyMatch(step -> unfinished.isOf(step.revision().id()));
        if (comesLater && request.isFixed()) {
            return Planner.only(graph, plan.headsBefore(), unfinished.revision(), unfinished.direction());
        }
        throw UnfinishedRevision.notNext(unfinished);
    }

    private void carryOut(Plan plan, Optional<JournalEntry> unfinished) throws SQLException {
        List<PreparedStep> steps = prepared(plan);
        approval.ask(plan, steps, session.dialect(), recordings.timeOfRun());
        switch (settings.transactions()) {
            case REVISION -> stepByStep(plan, steps, unfinished);
            case ALL -> wholeRun().take(plan, steps);
        }
    }

    private void stepByStep(Plan plan, List<PreparedStep> steps, Optional<JournalEntry> unfinished)
            throws SQLException {
        Announcements announcements = new Announcements(
                steps,
                settings.clock().instant(),
                settings.appliedBy(),
                !session.dialect().transactions().coverSchemaChanges());
        StepRunner runner =
                new StepRunner(workshop, session, bookkeeping, unfinished, listener, settings, announcements);
        try {
            new StepByStep(new JdbcSink(bookkeeping, runner), listener, settings.stopRequest(), finished::add)
                    .take(plan, steps);
        } catch (MigrationException | SQLException failed) {
            takeBack(announcements, failed);
            throw failed;
        }
    }

    /** If it cannot be taken back, the next run finds out that nothing of that step was done. */
    private void takeBack(Announcements announcements, Exception failed) {
        try {
            announcements.takeBack(workshop);
        } catch (SQLException silence) {
            failed.addSuppressed(silence);
        }
    }

    private WholeRun wholeRun() {
        CoveringTransaction covering =
                new CoveringTransaction(workshop, TransactionScope.ALL, bookkeeping, session, listener, settings);
        return new WholeRun(session, covering, bookkeeping, listener, finished::add);
    }
}
