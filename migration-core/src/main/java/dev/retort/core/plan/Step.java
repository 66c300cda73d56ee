package dev.retort.core.plan;

import dev.retort.core.graph.RevisionNode;
import java.util.Objects;

/**
 * One revision to apply or to undo.
 *
 * @param revision the revision
 * @param direction apply or undo
 * @param move what this does to the version table
 */
public record Step(RevisionNode revision, Direction direction, HeadMove move) {

    public Step {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(move, "move");
    }
}
