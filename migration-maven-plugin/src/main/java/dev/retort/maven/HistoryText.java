package dev.retort.maven;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All revisions, the newest first. A line without a note continues the one below it; whatever is not so plain is said in
 * parentheses.
 */
final class HistoryText {

    private final RevisionGraph graph;
    private final List<RevisionNode> newestFirst;

    private HistoryText(RevisionGraph graph) {
        this.graph = graph;
        this.newestFirst = new ArrayList<>(graph.revisions());
        Collections.reverse(newestFirst);
    }

    static List<String> of(RevisionGraph graph) {
        return new HistoryText(graph).lines();
    }

    private List<String> lines() {
        RevisionLine columns = RevisionLine.fitting(newestFirst);
        List<String> lines = new ArrayList<>();
        for (int position = 0; position < newestFirst.size(); position++) {
            lines.add("  " + columns.of(newestFirst.get(position), notes(position)));
        }
        return lines;
    }

    private List<String> notes(int position) {
        RevisionNode revision = newestFirst.get(position);
        Set<RevisionId> children = graph.children(revision.id());
        List<String> notes = new ArrayList<>();
        if (children.isEmpty()) {
            notes.add(Style.success("head"));
        }
        if (children.size() > 1) {
            notes.add("branch point");
        }
        addParents(notes, position);
        if (!revision.dependsOn().isEmpty()) {
            notes.add("needs " + listed(revision.dependsOn()));
        }
        if (!revision.labels().isEmpty()) {
            notes.add("label " + listed(revision.labels()));
        }
        return notes;
    }

    private void addParents(List<String> notes, int position) {
        Set<RevisionId> parents = graph.parents(newestFirst.get(position).id());
        if (parents.isEmpty()) {
            notes.add("base");
        } else if (parents.size() > 1) {
            notes.add("merges " + listed(parents));
        } else if (!parents.contains(newestFirst.get(position + 1).id())) {
            notes.add("after " + listed(parents));
        }
    }

    private static String listed(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }
}
