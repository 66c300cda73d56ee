package dev.retort.maven.text;

import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.ShowDocument;
import dev.retort.maven.document.ShownRevision;
import java.util.List;

/** Everything about some revisions. */
public final class ShowText {

    private ShowText() {}

    public static List<String> of(ShowDocument document) {
        return document.revisions().isEmpty()
                ? List.of("No revision: base is where nothing is applied.")
                : RevisionBlock.parted(
                        document.revisions().stream().map(ShowText::block).toList());
    }

    private static List<String> block(ShownRevision shown) {
        RevisionFacts revision = shown.revision();
        return RevisionBlock.of(revision, RevisionNotes.ofPlace(revision))
                .with("source", shown.source().stream().toList())
                .withNeighbours(revision)
                .with("needed by", shown.neededBy())
                .with("on lines", shown.carriedLabels())
                .with("leads to", revision.head() ? List.of() : shown.heads())
                .lines();
    }
}
