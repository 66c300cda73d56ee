package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Set;
import java.util.TreeSet;

/** A new revision would begin a branch that nobody asked for. */
public final class NotAHead extends MigrationException {

    private NotAHead(RevisionGraph graph, RevisionId parent, Set<RevisionId> children) {
        super("\"" + parent + "\" is not a head, it is continued by " + Listing.of(children)
                + ". Name a head (" + Listing.of(new TreeSet<>(graph.heads()))
                + "), or ask for a splice (-Ddb.splice) if a branch is meant to begin here.");
    }

    static void check(RevisionGraph graph, RevisionId parent) {
        Set<RevisionId> children = graph.children(parent);
        if (!children.isEmpty()) {
            throw new NotAHead(graph, parent, children);
        }
    }
}
