package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;

/** A downgrade is asked to undo one line only, but that line does not come that way. */
public final class NothingOnLine extends MigrationException {

    NothingOnLine(Target target, RevisionId kept, RevisionId line) {
        super("Cannot downgrade to \"" + target + "\": none of the revisions that continue \"" + kept + "\" leads to \""
                + line + "\". Name a revision below \"" + line
                + "\", or leave out the line to undo all that continues \""
                + kept + "\".");
    }
}
