package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.Phase;
import dev.retort.core.plan.Direction;

/**
 * A revision that a run left half-way.
 *
 * @param direction whether it was being applied or undone
 * @param takenBack whether what had been done was being taken back
 * @param operation which of its operations was reached, counted on the way that it was going
 * @param runBy who ran it
 * @param startedAt when that run began, in UTC
 */
public record UnfinishedFacts(
        RevisionId id, Direction direction, boolean takenBack, int operation, String runBy, String startedAt) {

    public static UnfinishedFacts of(JournalEntry entry) {
        return new UnfinishedFacts(
                entry.revision(),
                entry.direction(),
                entry.phase() == Phase.BACK,
                entry.progress().position().operation(),
                entry.runBy(),
                entry.startedAt().toString());
    }
}
