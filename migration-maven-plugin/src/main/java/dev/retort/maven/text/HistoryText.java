package dev.retort.maven.text;

import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.AppliedFacts;
import dev.retort.maven.document.HistoryDocument;
import dev.retort.maven.document.RevisionFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Revisions, the newest first. A line without a note continues the one below it; whatever is not so plain is said in parentheses.
 */
public final class HistoryText {

    private final List<RevisionFacts> newestFirst;
    private final Set<RevisionId> current;
    private final Set<RevisionId> pending;

    private HistoryText(HistoryDocument history) {
        this.newestFirst = history.revisions();
        this.current =
                new HashSet<>(history.applied().map(AppliedFacts::current).orElse(List.of()));
        this.pending =
                new HashSet<>(history.applied().map(AppliedFacts::pending).orElse(List.of()));
    }

    /** A line each. */
    public static List<String> of(HistoryDocument history) {
        return new HistoryText(history).lines();
    }

    /** Everything about each. */
    public static List<String> verbose(HistoryDocument history) {
        return new HistoryText(history).blocks();
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
        List<String> notes = standing(revision.id());
        notes.addAll(RevisionNotes.ofEnd(revision));
        addParents(notes, position);
        if (!revision.dependsOn().isEmpty()) {
            notes.add("needs " + RevisionNotes.listed(revision.dependsOn()));
        }
        if (!revision.labels().isEmpty()) {
            notes.add("label " + RevisionNotes.listed(revision.labels()));
        }
        return notes;
    }

    private void addParents(List<String> notes, int position) {
        List<RevisionId> parents = newestFirst.get(position).parents();
        if (parents.isEmpty()) {
            notes.add("base");
        } else if (parents.size() > 1) {
            notes.add("merges " + RevisionNotes.listed(parents));
        } else if (!isNext(position, parents.get(0))) {
            notes.add("after " + RevisionNotes.listed(parents));
        }
    }

    private boolean isNext(int position, RevisionId parent) {
        return position + 1 < newestFirst.size()
                && newestFirst.get(position + 1).id().equals(parent);
    }

    private List<String> blocks() {
        return RevisionBlock.parted(newestFirst.stream().map(this::block).toList());
    }

    private List<String> block(RevisionFacts revision) {
        List<String> notes = standing(revision.id());
        notes.addAll(RevisionNotes.ofPlace(revision));
        return RevisionBlock.of(revision, notes).withNeighbours(revision).lines();
    }

    private List<String> standing(RevisionId id) {
        List<String> notes = new ArrayList<>();
        if (current.contains(id)) {
            notes.add(Style.success("current"));
        }
        if (pending.contains(id)) {
            notes.add(Style.warning("not applied"));
        }
        return notes;
    }
}
