package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;

/** A revision is asked to continue the same one twice. */
public final class NamedTwice extends MigrationException {

    NamedTwice(Target target, RevisionId parent) {
        super("\"" + target + "\" is \"" + parent + "\", which is already named. Name each parent once.");
    }
}
