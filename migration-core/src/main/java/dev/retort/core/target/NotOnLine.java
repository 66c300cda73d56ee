package dev.retort.core.target;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;

/** The revision that is asked for is on another line. */
public final class NotOnLine extends MigrationException {

    NotOnLine(Target.Symbol symbol, RevisionId revision, RevisionId begin) {
        super("\"" + symbol + "\" contradicts itself: \"" + revision + "\" neither leads to \"" + begin
                + "\" nor continues it. Leave out \"" + symbol.line().orElseThrow() + "@\" if \"" + revision
                + "\" is meant.");
    }
}
