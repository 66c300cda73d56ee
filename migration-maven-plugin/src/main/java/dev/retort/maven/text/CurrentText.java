package dev.retort.maven.text;

import dev.retort.maven.document.CurrentDocument;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RowFacts;
import java.util.ArrayList;
import java.util.List;

/** The rows of a version table, and what is still to be applied. */
public final class CurrentText {

    private CurrentText() {}

    public static List<String> of(CurrentDocument current) {
        RevisionLine columns = RevisionLine.fitting(
                current.rows().stream().flatMap(row -> row.revision().stream()).toList());
        List<String> lines = new ArrayList<>();
        current.rows().forEach(row -> lines.add("  " + line(row, columns)));
        lines.add(summary(current));
        return lines;
    }

    private static String line(RowFacts row, RevisionLine columns) {
        return row.revision()
                .map(revision -> columns.of(revision, List.of(StandingText.of(row))))
                .orElseGet(() -> Style.strong(row.id().value()) + "  "
                        + Style.warning("no such revision here: newer code upgraded this database, or it was renamed"));
    }

    private static String summary(CurrentDocument current) {
        List<RevisionFacts> pending = current.pending();
        String toApply = switch (pending.size()) {
            case 0 -> "Nothing to apply";
            case 1 -> "1 revision to apply";
            default -> pending.size() + " revisions to apply";
        };
        return current.rows().isEmpty() ? "No revision is applied (base). " + toApply : toApply;
    }
}
