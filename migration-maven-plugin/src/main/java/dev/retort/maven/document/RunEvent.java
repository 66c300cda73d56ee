package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import java.util.List;
import java.util.Locale;

/** Something that happens while a run goes on. Its components are the fields of a line of JSON. */
public sealed interface RunEvent {

    /** What happened, in one word. */
    default String word() {
        return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * Another run has the lock; told at once and then every few seconds.
     *
     * @param holder who has it, as far as the database tells
     */
    record WaitingForLock(long elapsedMillis, String holder, long waitedMillis, long patienceMillis)
            implements RunEvent {}

    /** It is known what is going to happen; told again if another run came in between. */
    record Planned(long elapsedMillis, List<RevisionId> headsBefore, List<PlannedStepFacts> steps) implements RunEvent {
        public Planned {
            headsBefore = List.copyOf(headsBefore);
            steps = List.copyOf(steps);
        }
    }

    /** A revision that is going to be carried out. */
    record PlannedStepFacts(RevisionId revision, Direction direction) {}

    /**
     * A revision begins.
     *
     * @param step which one it is of so many steps, from 1
     */
    record StepStarted(long elapsedMillis, RevisionId revision, Direction direction, int step, int steps)
            implements RunEvent {}

    /**
     * An operation begins.
     *
     * @param number which one it is of so many operations of its revision, from 1
     */
    record OperationStarted(
            long elapsedMillis, RevisionId revision, int number, int operations, OperationFacts operation)
            implements RunEvent {}

    /** An operation is done; where a transaction covers the revision it is not committed yet. */
    record OperationFinished(
            long elapsedMillis, RevisionId revision, int number, int operations, OperationFacts operation)
            implements RunEvent {}

    /** Something that an operator should know of, and that does not stop the run. */
    record Noted(long elapsedMillis, String remark) implements RunEvent {}

    /** A revision is done and committed. */
    record StepFinished(
            long elapsedMillis, RevisionId revision, Direction direction, int step, int steps, long durationMillis)
            implements RunEvent {}
}
