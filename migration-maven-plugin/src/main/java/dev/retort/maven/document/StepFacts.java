package dev.retort.maven.document;

import dev.retort.core.plan.Direction;

/**
 * A step of a run that was carried out and committed.
 *
 * @param direction {@code upgrade} or {@code downgrade}
 * @param wayBack what is known of taking the revision's upgrade back; for a downgrade, what it lost
 */
public record StepFacts(RevisionFacts revision, Direction direction, long durationMillis, WayBackFacts wayBack) {}
