package dev.retort.core.target;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.NearestNames;
import java.util.List;

/** No revision is called like this. */
public final class UnknownRevision extends MigrationException {

    UnknownRevision(String name, RevisionGraph graph) {
        super("No revision has the id or label \"" + name + "\", nor one that begins with it. " + hint(name, graph));
    }

    private static String hint(String name, RevisionGraph graph) {
        List<String> nearest = NearestNames.of(name, graph.names());
        if (!nearest.isEmpty()) {
            return "Did you mean " + String.join(" or ", nearest) + "?";
        }
        return graph.size() == 0
                ? "There are no revisions at all."
                : "The heads of the revision graph are: " + Listing.of(graph.heads()) + ".";
    }
}
