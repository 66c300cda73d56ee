package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.TakenAlong;

/**
 * A revision that a downgrade undoes although it is not on the line that was asked for.
 *
 * @param because the revision that it stands on, which goes, too
 * @param dependsOn whether it depends on that one; otherwise it continues it
 */
public record TakenAlongFacts(RevisionId id, RevisionId because, boolean dependsOn) {

    /** The facts of what a plan takes along. */
    public static TakenAlongFacts of(TakenAlong taken) {
        return new TakenAlongFacts(taken.revision(), taken.because(), taken.dependsOn());
    }
}
