package dev.retort.core.journal;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import java.time.Instant;

/**
 * A revision that is under way.
 *
 * @param direction whether it is applied or undone
 * @param phase whether that goes on, or what was done of it is taken back
 * @param forward how far the way forward has come
 * @param back how far what was done has been taken back
 * @param startedAt when its run began
 * @param runBy who ran it, as the settings of the run say
 */
public record JournalEntry(
        RevisionId revision,
        Direction direction,
        Phase phase,
        Progress forward,
        Progress back,
        Instant startedAt,
        String runBy) {
    /** Tells whether it is about that revision. */
    public boolean isOf(RevisionId other) {
        return revision.equals(other);
    }

    /** Returns how far it has come in the phase that it is in. */
    public Progress progress() {
        return switch (phase) {
            case FORWARD -> forward;
            case BACK -> back;
        };
    }

    /** Says how far it has come in the phase that it is in. */
    public JournalEntry at(Progress progress) {
        return switch (phase) {
            case FORWARD -> new JournalEntry(revision, direction, phase, progress, back, startedAt, runBy);
            case BACK -> new JournalEntry(revision, direction, phase, forward, progress, startedAt, runBy);
        };
    }

    /** Says the same of the way forward alone. */
    public JournalEntry forwardAgain() {
        return new JournalEntry(revision, direction, Phase.FORWARD, forward, Progress.NONE, startedAt, runBy);
    }

    /** Says that what was done is taken back from now on. */
    public JournalEntry turnedBack() {
        return new JournalEntry(revision, direction, Phase.BACK, forward, Progress.NONE, startedAt, runBy);
    }
}
