package dev.retort.core.run;

import dev.retort.core.dialect.Rendered;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.Answers;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.Phase;
import dev.retort.core.journal.Position;
import dev.retort.core.journal.Progress;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.recovery.Stretch;
import dev.retort.core.recovery.Verdict;
import dev.retort.core.schema.SchemaState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out where a run broke off that left a revision half-way: from what the journal says and, where a statement was under
 * way, from the live catalogue. What was done is taken back if the new run goes the other way, and if there is a way back.
 */
final class Recovery {
    private final Workshop workshop;
    private final RevisionGraph graph;
    private final Function<Plan, List<PreparedStep>> preparation;
    private final RunListener listener;
    private final Approval approval;
    private final Caution.Undecided undecided;
    private boolean answered;

    /**
     * Makes ready to look.
     *
     * @param preparation records and renders the steps of a plan
     * @param approval is asked before anything is taken back
     * @param undecided what to do if it cannot be found out what became of a statement
     */
    Recovery(
            Workshop workshop,
            RevisionGraph graph,
            Function<Plan, List<PreparedStep>> preparation,
            RunListener listener,
            Approval approval,
            Caution.Undecided undecided) {
        this.approval = approval;
        this.workshop = workshop;
        this.graph = graph;
        this.preparation = preparation;
        this.listener = listener;
        this.undecided = undecided;
    }

    /**
     * Looks for a revision that an earlier run left half-way.
     *
     * @param direction where the new run goes
     * @return what the new run has to begin with
     * @throws UnfinishedRevision if its code is no longer there
     * @throws UndecidedOperation if it cannot be found out how far it is
     * @throws ConfirmationNeeded if it may not be taken back unasked
     */
    Beginning before(Direction direction, Set<RevisionId> heads) throws SQLException {
        Optional<JournalEntry> found = workshop.journal().read(workshop.connection());
        if (found.isEmpty()) {
            return new Beginning.Anywhere();
        }
        JournalEntry entry = found.get();
        if (!graph.contains(entry.revision())) {
            throw UnfinishedRevision.unknown(entry);
        }
        if (isOvertaken(entry, heads)) {
            workshop.journal().clear(workshop.connection());
            listener.noted("revision " + entry.revision() + " had broken off, and the version table was changed since;"
                    + " the journal forgets it");
            return new Beginning.Anywhere();
        }
        return goOnOrBack(entry, prepared(entry, heads), direction);
    }

    /** Somebody said since then where the database is. */
    private boolean isOvertaken(JournalEntry entry, Set<RevisionId> heads) {
        boolean applied = graph.withAncestors(heads).contains(entry.revision());
        return applied == (entry.direction() == Direction.UPGRADE);
    }

    private PreparedStep prepared(JournalEntry entry, Set<RevisionId> heads) {
        return preparation
                .apply(Planner.only(graph, heads, entry.revision(), entry.direction()))
                .get(0);
    }

    private Beginning goOnOrBack(JournalEntry found, PreparedStep step, Direction direction) throws SQLException {
        JournalEntry entry = settled(found.phase() == Phase.BACK ? found.forwardAgain() : found, step);
        if (found.phase() == Phase.FORWARD
                && WhatIsDone.of(step.program(), step.before(), entry.forward()).isNothing()
                && entry.progress().answers().equals(Answers.NONE)) {
            workshop.journal().clear(workshop.connection());
            listener.noted(brokeOff(entry) + " before anything of it was done");
            return new Beginning.Anywhere();
        }
        if (found.phase() == Phase.FORWARD && direction == entry.direction()) {
            listener.noted(brokeOff(entry) + "; this run goes on with it");
            return new Beginning.With(entry);
        }
        if (found.phase() == Phase.FORWARD && !hasWayBack(entry, step)) {
            listener.noted(brokeOff(entry) + "; it is finished first, since what was done of it cannot be taken back");
            return new Beginning.After(entry);
        }
        if (found.phase() == Phase.FORWARD) {
            approval.askToTakeBack(
                    entry,
                    WhatIsDone.of(step.program(), step.before(), entry.forward())
                            .operations());
        }
        listener.noted(brokeOff(entry) + "; what was done of it is taken back");
        takeBack(found.phase() == Phase.BACK ? found : finishedOperation(entry, step), step);
        return new Beginning.TakenBack();
    }

    private static String brokeOff(JournalEntry entry) {
        return "revision " + entry.revision() + " broke off in an earlier run";
    }

    /**
     * What was done may have no inverse, and yet the revision may have one that its author wrote. What a downgrade did is not
     * taken back either: reverses have no reverse, and rows that are gone stay gone.
     */
    private static boolean hasWayBack(JournalEntry entry, PreparedStep step) {
        if (entry.direction() == Direction.DOWNGRADE) {
            return false;
        }
        WhatIsDone done = WhatIsDone.of(step.program(), step.before(), entry.forward());
        List<RecordedOperation> operations = new ArrayList<>(done.operations());
        done.begun().ifPresent(place -> operations.add(place.operation().source()));
        return WayBack.derivedFrom(operations, step.before()) instanceof WayBack.Derived;
    }

    /** Finds out how far the way forward has come. */
    private JournalEntry settled(JournalEntry entry, PreparedStep step) throws SQLException {
        return settled(entry, step.program(), step.before());
    }

    private JournalEntry settled(JournalEntry entry, List<Rendered> program, SchemaState before) throws SQLException {
        Progress progress = entry.progress();
        ProgramDigest digest = new ProgramDigest(program);
        Stretch stretch = stretchOf(entry, digest);
        if (progress.state() == Progress.State.DONE) {
            return entry;
        }
        Position place = lastDone(entry, stretch, program, before);
        JournalEntry settled = entry.at(progress.doneTo(place, digest.upTo(place.lastOperation())));
        workshop.journal().update(workshop.connection(), settled);
        return settled;
    }

    /**
     * Returns the operations that the line speaks for, which its digest tells: those of a stretch if one begins there, or else the
     * one alone.
     */
    private static Stretch stretchOf(JournalEntry entry, ProgramDigest digest) {
        Progress progress = entry.progress();
        int operation = progress.position().lastOperation();
        if (progress.state() == Progress.State.BEGUN && digest.reaches(operation)) {
            Stretch stretch = digest.stretchFrom(operation);
            if (digest.upTo(stretch.last()).equals(progress.finished())) {
                return stretch;
            }
        }
        if (!digest.reaches(operation) || !digest.upTo(operation).equals(progress.finished())) {
            throw UnfinishedRevision.edited(entry, operation);
        }
        return new Stretch(operation, operation);
    }

    /** Asks what became of the statement that was begun and, if it took effect, of those behind it in the same stretch. */
    private Position lastDone(JournalEntry entry, Stretch stretch, List<Rendered> program, SchemaState before)
            throws SQLException {
        Progress progress = entry.progress();
        Position done = progress.position().before();
        Place place = nextAfter(done, progress, program, before)
                .orElseThrow(() ->
                        UnfinishedRevision.edited(entry, progress.position().operation()));
        if (!tookEffect(entry, place, program.size())) {
            return done;
        }
        done = place.position();
        Optional<Place> next = nextAfter(done, progress, program, before);
        if (next.isEmpty() || !stretch.goesOnTo(next.get().position().operation())) {
            return done;
        }
        // What somebody answered was about that statement alone.
        JournalEntry rest = entry.at(new Progress(
                next.get().position(),
                Progress.State.BEGUN,
                progress.answers(),
                progress.finished(),
                Optional.empty()));
        workshop.journal().update(workshop.connection(), rest);
        return lastDone(rest, new Stretch(next.get().position().operation(), stretch.last()), program, before);
    }

    private static Optional<Place> nextAfter(
            Position done, Progress progress, List<Rendered> program, SchemaState before) {
        return WhatIsDone.of(program, before, progress.upTo(done)).next();
    }

    private boolean tookEffect(JournalEntry entry, Place place, int operations) throws SQLException {
        Verdict verdict = workshop.evidence()
                .of(
                        place.operation(),
                        place.instruction(),
                        place.before().get(),
                        entry.progress().catalogue());
        if (verdict instanceof Verdict.Undecided open) {
            if (answered) {
                throw new UndecidedOperation(entry, place, operations, open);
            }
            answered = true;
            return switch (undecided) {
                case DONE -> true;
                case AGAIN -> false;
                case REFUSE -> throw new UndecidedOperation(entry, place, operations, open);
            };
        }
        return verdict instanceof Verdict.TookEffect;
    }

    /** An operation of which the first statements are done has no inverse; its end has. */
    private JournalEntry finishedOperation(JournalEntry found, PreparedStep step) throws SQLException {
        JournalEntry entry = workshop.givenUp(found, step.program(), step.before());
        if (WhatIsDone.of(step.program(), step.before(), entry.forward())
                .begun()
                .isEmpty()) {
            return entry;
        }
        Journal journal = new Journal(workshop, new ProgramDigest(step.program()), entry, true);
        PiecewiseProgram.unheard(step.program(), step.before(), journal).carryOutRestOfOperation(workshop);
        return journal.entry();
    }

    private void takeBack(JournalEntry entry, PreparedStep step) throws SQLException {
        WhatIsDone done = WhatIsDone.of(step.program(), step.before(), entry.forward());
        TakingBack takingBack = new TakingBack(workshop);
        TakingBack.Way way = takingBack.over(done, step);
        takingBack.go(way, entry.phase() == Phase.BACK ? settled(entry, way.program(), way.start()) : entry);
        workshop.programs().restoreSession();
    }
}
