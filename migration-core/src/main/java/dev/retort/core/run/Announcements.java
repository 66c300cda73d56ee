package dev.retort.core.run;

import dev.retort.core.journal.Answers;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.Phase;
import dev.retort.core.journal.Position;
import dev.retort.core.journal.Progress;
import dev.retort.core.recovery.Stretch;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lines of the journal that are written one step ahead. Where every change to the schema commits, the line before the first
 * statement of a revision would cost a commit of its own; so the transaction that ends the revision before it writes that line
 * as well. It is true as soon as it is there: the statement may or may not have been carried out.
 */
final class Announcements {
    private final List<PreparedStep> steps;
    private final Instant runStartedAt;
    private final String runBy;
    private final boolean eachChangeCommits;
    private Optional<Announced> behind = Optional.empty();
    private Optional<Announced> announced = Optional.empty();
    private int position;

    /** A step that the journal speaks of before it begins. */
    private record Announced(PreparedStep step, ProgramDigest digest) {
        static Announced of(PreparedStep step) {
            return new Announced(step, new ProgramDigest(step.program()));
        }

        Progress firstStatement() {
            return new Progress(
                    new Position(1, 1),
                    Progress.State.BEGUN,
                    Answers.NONE,
                    digest.upTo(digest.stretchFrom(1).last()),
                    Optional.empty());
        }
    }

    /**
     * Makes the announcements of a run.
     *
     * @param steps all of its steps, in their order
     * @param eachChangeCommits whether each change to the schema commits
     */
    Announcements(List<PreparedStep> steps, Instant runStartedAt, String runBy, boolean eachChangeCommits) {
        this.steps = steps;
        this.runStartedAt = runStartedAt;
        this.runBy = runBy;
        this.eachChangeCommits = eachChangeCommits;
    }

    /** Returns the journal of a step that begins now. */
    Journal journalOf(PreparedStep step, Workshop workshop) {
        Optional<Announced> ofThisStep = announced.filter(next -> isSame(next.step(), step));
        announced = Optional.empty();
        return ofThisStep.isPresent()
                ? Journal.announced(workshop, ofThisStep.get().digest(), beginning(step))
                : new Journal(workshop, new ProgramDigest(step.program()), beginning(step), false);
    }

    private JournalEntry beginning(PreparedStep step) {
        return new JournalEntry(
                step.step().revision().id(),
                step.step().direction(),
                Phase.FORWARD,
                Progress.NONE,
                Progress.NONE,
                runStartedAt,
                runBy);
    }

    /** Returns the line that the end of a step writes about the next one; nothing if that does not begin with such a statement. */
    Optional<JournalEntry> next(PreparedStep step) {
        while (!isSame(steps.get(position), step)) {
            position++;
        }
        behind = position + 1 < steps.size()
                ? Optional.of(steps.get(position + 1))
                        .filter(this::canBeAnnounced)
                        .map(Announced::of)
                : Optional.empty();
        return behind.map(next -> beginning(next.step()).at(next.firstStatement()));
    }

    /** Hears that the step that was asked for is committed, and with it the line about the next one. */
    void committed() {
        announced = behind;
    }

    private static boolean isSame(PreparedStep one, PreparedStep other) {
        return one.step().revision().id().equals(other.step().revision().id());
    }

    private boolean canBeAnnounced(PreparedStep step) {
        return eachChangeCommits
                && !step.program().isEmpty()
                && Stretch.canBegin(step.program().get(0));
    }

    /** Takes back the line about a step that is not going to begin. */
    void takeBack(Workshop workshop) throws SQLException {
        if (announced.isPresent()) {
            announced = Optional.empty();
            workshop.journal().clear(workshop.connection());
        }
    }
}
