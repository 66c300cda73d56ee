package dev.retort.maven.text;

import dev.retort.maven.document.HeadsDocument;
import dev.retort.maven.document.RevisionFacts;
import java.util.ArrayList;
import java.util.List;

/** The revisions that no other one continues. */
public final class HeadsText {

    private HeadsText() {}

    /** A line each. */
    public static List<String> of(HeadsDocument document) {
        RevisionLine columns = RevisionLine.fitting(document.heads());
        return document.heads().stream()
                .map(head -> "  " + columns.of(head, notes(head)))
                .toList();
    }

    /** Everything about each. */
    public static List<String> verbose(HeadsDocument document) {
        return RevisionBlock.parted(document.heads().stream()
                .map(head ->
                        RevisionBlock.of(head, notes(head)).withNeighbours(head).lines())
                .toList());
    }

    private static List<String> notes(RevisionFacts head) {
        List<String> notes = new ArrayList<>();
        if (!head.effectiveHead()) {
            notes.add("another line depends on it");
        }
        if (!head.labels().isEmpty()) {
            notes.add("label " + RevisionNotes.listed(head.labels()));
        }
        return notes;
    }
}
