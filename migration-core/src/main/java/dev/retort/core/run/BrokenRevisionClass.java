package dev.retort.core.run;

import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.MigrationException;

/** A revision's class cannot be instantiated. */
public final class BrokenRevisionClass extends MigrationException {
    BrokenRevisionClass(RevisionNode revision, Throwable cause) {
        super(
                "revision " + revision.id() + ": " + revision.className() + " cannot be instantiated: " + cause
                        + ". Its static initialisers and its constructor must work without a database.",
                cause);
    }
}
