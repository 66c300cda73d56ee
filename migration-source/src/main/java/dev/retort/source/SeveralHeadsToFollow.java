package dev.retort.source;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** A new revision could follow any of several heads. */
public final class SeveralHeadsToFollow extends MigrationException {
    SeveralHeadsToFollow(RevisionGraph graph) {
        super(message(graph, graph.heads().stream().sorted().toList()));
    }

    private static String message(RevisionGraph graph, List<RevisionId> heads) {
        List<String> described = heads.stream()
                .map(head -> "\"" + head + "\" (" + graph.revision(head).className() + ")")
                .toList();
        return "The history has " + heads.size() + " heads, and the new revision can follow any of them: "
                + Listing.of(described) + ". Name one with -Ddb.head=" + heads.get(0)
                + ", or join them first: mvn db:merge";
    }
}
