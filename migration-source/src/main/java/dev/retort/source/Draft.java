package dev.retort.source;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A new revision in its place in the history, which keeps every rule.
 *
 * @param revision the revision
 * @param after the history with it
 */
record Draft(UnwrittenRevision revision, RevisionGraph after) {

    /**
     * Puts a revision into a history.
     *
     * @throws dev.retort.core.graph.InvalidGraph if it breaks a rule
     * @throws SecondHead if it makes more heads than the project wants
     */
    static Draft of(UnwrittenRevision revision, SourceHistory history) {
        List<RevisionNode> nodes = new ArrayList<>(history.graph().revisions());
        nodes.add(revision.node());
        // A history that has several heads gets out of that step by step.
        RevisionGraph after = RevisionGraph.checked(nodes, new GraphSettings(true));
        Set<RevisionId> before = history.graph().heads();
        boolean oneMore = after.heads().size() > Math.max(1, before.size());
        if (oneMore && !history.settings().severalHeadsAllowed()) {
            throw new SecondHead(before);
        }
        return new Draft(revision, after);
    }
}
