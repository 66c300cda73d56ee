package dev.retort.maven.document;

import dev.retort.core.plan.Direction;

/**
 * A step of a run that was carried out and committed.
 *
 * @param direction {@code upgrade} or {@code downgrade}
 */
public record StepFacts(RevisionFacts revision, Direction direction, long durationMillis) {}
