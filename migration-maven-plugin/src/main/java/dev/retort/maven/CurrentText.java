package dev.retort.maven;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows of a version table, and what is still to be applied. */
final class CurrentText {

    private final RevisionGraph graph;
    private final Set<RevisionId> rows;

    private CurrentText(RevisionGraph graph, Set<RevisionId> rows) {
        this.graph = graph;
        this.rows = rows;
    }

    static List<String> of(RevisionGraph graph, Set<RevisionId> rows) {
        return new CurrentText(graph, rows).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        HeadsText heads = new HeadsText(graph);
        RevisionLine columns = RevisionLine.fitting(known());
        known().forEach(node -> lines.add("  " + columns.of(node, List.of(heads.standing(node.id())))));
        unknown()
                .forEach(row -> lines.add("  " + Style.strong(row.value()) + "  "
                        + Style.warning(
                                "no such revision here: newer code upgraded this database, or it was renamed")));
        lines.add(summary());
        return lines;
    }

    private String summary() {
        int pending = graph.size()
                - graph.withAncestors(known().stream().map(RevisionNode::id).toList())
                        .size();
        String toApply = switch (pending) {
            case 0 -> "Nothing to apply";
            case 1 -> "1 revision to apply";
            default -> pending + " revisions to apply";
        };
        return rows.isEmpty() ? "No revision is applied (base). " + toApply : toApply;
    }

    private List<RevisionNode> known() {
        return rows.stream().filter(graph::contains).map(graph::revision).toList();
    }

    private List<RevisionId> unknown() {
        return rows.stream().filter(row -> !graph.contains(row)).toList();
    }
}
