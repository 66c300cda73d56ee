package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import java.util.Objects;

/**
 * A revision that a downgrade undoes although it is not on the line that was asked for.
 *
 * @param revision what goes, too
 * @param because what it stands on: a revision that goes, or the one below which no line was chosen
 * @param dependsOn whether it depends on that one; otherwise it continues it
 */
public record TakenAlong(RevisionId revision, RevisionId because, boolean dependsOn) {

    public TakenAlong {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(because, "because");
    }

    /** {@code c continues b}, or {@code c depends on b}. */
    @Override
    public String toString() {
        return revision + (dependsOn ? " depends on " : " continues ") + because;
    }
}
