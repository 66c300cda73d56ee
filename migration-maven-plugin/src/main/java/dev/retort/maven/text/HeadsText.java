package dev.retort.maven.text;

import dev.retort.maven.document.HeadsDocument;
import java.util.List;

/** The revisions that no other one continues, a line each. */
public final class HeadsText {

    private HeadsText() {}

    public static List<String> of(HeadsDocument document) {
        RevisionLine columns = RevisionLine.fitting(document.heads());
        return document.heads().stream().map(head -> "  " + columns.of(head)).toList();
    }
}
