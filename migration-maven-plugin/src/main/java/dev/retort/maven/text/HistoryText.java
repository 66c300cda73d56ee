package dev.retort.maven.text;

import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.HistoryDocument;
import dev.retort.maven.document.RevisionFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Revisions, the newest first. A line without a note continues the one below it; whatever is not so plain is said in parentheses.
 */
public final class HistoryText {

    private final List<RevisionFacts> newestFirst;

    private HistoryText(HistoryDocument history) {
        this.newestFirst = history.revisions();
    }

    public static List<String> of(HistoryDocument history) {
        return new HistoryText(history).lines();
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
        RevisionFacts revision = newestFirst.get(position);
        List<String> notes = new ArrayList<>();
        if (revision.head()) {
            notes.add(Style.success("head"));
        }
        if (revision.branchPoint()) {
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
        List<RevisionId> parents = newestFirst.get(position).parents();
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
