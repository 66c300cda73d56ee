package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What {@code db:branches} finds.
 *
 * @param branchPoints the revisions that several others continue, the newest first
 */
public record BranchesDocument(List<BranchPointFacts> branchPoints) implements Document {

    public BranchesDocument {
        branchPoints = List.copyOf(branchPoints);
    }

    /** The branch points of a graph. */
    public static BranchesDocument of(RevisionGraph graph) {
        return new BranchesDocument(newestFirst(graph).stream()
                .filter(id -> graph.children(id).size() > 1)
                .map(id -> BranchPointFacts.of(graph, id))
                .toList());
    }

    private static List<RevisionId> newestFirst(RevisionGraph graph) {
        List<RevisionId> ids =
                new ArrayList<>(graph.revisions().stream().map(RevisionNode::id).toList());
        Collections.reverse(ids);
        return ids;
    }
}
