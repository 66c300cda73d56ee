package dev.retort.maven.text;

import dev.retort.core.manifest.Manifest;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.VerifyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was verified. What is wrong is the failure of the goal, and told by it. */
public final class VerifyText {

    private VerifyText() {}

    /** {@code 3 revisions are sound; head: 003}, after what was changed. */
    public static List<String> of(VerifyDocument document) {
        List<String> lines = new ArrayList<>();
        document.removed()
                .forEach(className -> lines.add(
                        "Removed " + className + " from " + Manifest.PATH + ": it is no revision any longer"));
        if (document.sound()) {
            lines.add(summary(document));
        }
        return lines;
    }

    private static String summary(VerifyDocument document) {
        String heads = document.heads().stream()
                .map(RevisionFacts::id)
                .map(id -> Style.strong(id.value()))
                .collect(Collectors.joining(", "));
        return switch (document.revisionCount()) {
            case 0 -> "There are no revisions";
            case 1 -> "1 revision is sound; head: " + heads;
            default ->
                document.revisionCount() + " revisions are sound; "
                        + (document.heads().size() == 1 ? "head: " : "heads: ") + heads;
        };
    }
}
