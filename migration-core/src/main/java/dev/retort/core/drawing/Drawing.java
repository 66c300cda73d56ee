package dev.retort.core.drawing;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be seen: a box for each revision, and arrows to those that follow it.
 *
 * <p>Boxes stand on one another, the newest on top, as in a list of the history: they are wide and low, and pages scroll down.
 *
 * @param boxes every one after those that its revision needs
 * @param arrows sorted by the place of the boxes that they lead to
 */
record Drawing(List<Box> boxes, List<Arrow> arrows) {

    /** Where an arrow leads. */
    record Arrow(RevisionId from, RevisionId to, boolean dependency) {}

    Drawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * The drawing of a graph.
     *
     * @param rows where a database is; what no revision has is left out
     */
    static Drawing of(RevisionGraph graph, Set<RevisionId> rows) {
        Set<RevisionId> current = new LinkedHashSet<>(rows);
        current.removeIf(row -> !graph.contains(row));
        Set<RevisionId> applied = graph.withAncestors(current);
        List<Box> boxes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (RevisionNode revision : graph.revisions()) {
            RevisionId id = revision.id();
            boxes.add(Box.of(revision, graph, applied.contains(id), current.contains(id)));
            graph.parents(id).forEach(parent -> arrows.add(new Arrow(parent, id, false)));
            graph.dependencies(id).forEach(needed -> arrows.add(new Arrow(needed, id, true)));
        }
        return new Drawing(boxes, arrows);
    }
}
