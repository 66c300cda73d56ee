package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is applied while a plan is made. The heads are its maximal elements: the revisions that nothing else that is applied needs.
 */
final class AppliedRevisions {

    private final RevisionGraph graph;
    private final Set<RevisionId> applied;
    private final Set<RevisionId> heads;

    /** How many applied revisions name each one; nothing names a head. */
    private final Map<RevisionId, Integer> followers = new HashMap<>();

    /** Rows that stand for nothing of their own; the first move sweeps them out. */
    private final Set<RevisionId> needlessRows;

    AppliedRevisions(RevisionGraph graph, Set<RevisionId> rows) {
        this.graph = graph;
        applied = new HashSet<>(graph.withAncestors(rows));
        heads = new HashSet<>(graph.maximalElements(rows));
        needlessRows = new HashSet<>(rows);
        needlessRows.removeAll(heads);
        applied.forEach(this::countAsFollower);
    }

    private void countAsFollower(RevisionId id) {
        graph.prerequisites(id).forEach(prerequisite -> followers.merge(prerequisite, 1, Integer::sum));
    }

    boolean contains(RevisionId id) {
        return applied.contains(id);
    }

    Set<RevisionId> heads() {
        return heads;
    }

    Set<RevisionId> needlessRows() {
        return needlessRows;
    }

    /** Adds a revision whose prerequisites are applied. */
    HeadMove apply(RevisionId id) {
        Set<RevisionId> covered = new HashSet<>(graph.prerequisites(id));
        covered.retainAll(heads);
        applied.add(id);
        countAsFollower(id);
        return move(covered, Set.of(id));
    }

    /** Removes a revision that nothing applied needs. */
    HeadMove undo(RevisionId id) {
        applied.remove(id);
        Set<RevisionId> uncovered = new HashSet<>();
        for (RevisionId prerequisite : graph.prerequisites(id)) {
            if (followers.merge(prerequisite, -1, Integer::sum) == 0) {
                uncovered.add(prerequisite);
            }
        }
        return move(Set.of(id), uncovered);
    }

    private HeadMove move(Set<RevisionId> removed, Set<RevisionId> added) {
        heads.removeAll(removed);
        heads.addAll(added);
        Set<RevisionId> removedRows = new HashSet<>(removed);
        removedRows.addAll(needlessRows);
        needlessRows.clear();
        return HeadMove.between(removedRows, added);
    }
}
