package dev.retort.maven.text;

import dev.retort.maven.document.CurrentDocument;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RowFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a version table, and what is still to be applied. */
public final class CurrentText {

    private static final String NO_ROW = "no row: another line depends on it";

    private CurrentText() {}

    /** A line each. */
    public static List<String> of(CurrentDocument current) {
        List<Entry> entries = entries(current);
        RevisionLine columns = RevisionLine.fitting(entries.stream()
                .flatMap(entry -> entry.row().revision().stream())
                .toList());
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add("  "
                    + entry.row()
                            .revision()
                            .map(revision -> columns.of(revision, entry.notes()))
                            .orElseGet(() -> unknown(entry.row())));
        }
        lines.addAll(UnfinishedText.of(current.unfinished()));
        lines.add(summary(current));
        return lines;
    }

    /** Everything about each, and which revisions are still to be applied. */
    public static List<String> verbose(CurrentDocument current) {
        List<List<String>> blocks = new ArrayList<>();
        for (Entry entry : entries(current)) {
            blocks.add(entry.row()
                    .revision()
                    .map(revision -> block(revision, entry.notes()))
                    .orElseGet(() -> List.of("  " + unknown(entry.row()))));
        }
        current.unfinished().ifPresent(unfinished -> blocks.add(UnfinishedText.of(current.unfinished())));
        blocks.add(pending(current));
        return RevisionBlock.parted(blocks);
    }

    /** A revision that the database is at, and what there is to say about it. */
    private record Entry(RowFacts row, List<String> notes) {}

    private static List<Entry> entries(CurrentDocument current) {
        return Stream.concat(
                        current.rows().stream().map(row -> new Entry(row, List.of(StandingText.of(row)))),
                        current.alsoCurrent().stream()
                                .map(row -> new Entry(row, List.of(StandingText.of(row), NO_ROW))))
                .toList();
    }

    private static List<String> block(RevisionFacts revision, List<String> notes) {
        return RevisionBlock.of(revision, notes).withNeighbours(revision).lines();
    }

    private static List<String> pending(CurrentDocument current) {
        RevisionLine columns = RevisionLine.fitting(current.pending());
        return Stream.concat(
                        Stream.of(summary(current)),
                        current.pending().stream().map(revision -> "  " + columns.of(revision)))
                .toList();
    }

    private static String unknown(RowFacts row) {
        return Style.strong(row.id().value()) + "  "
                + Style.warning("no such revision here: newer code upgraded this database, or it was renamed");
    }

    private static String summary(CurrentDocument current) {
        int pending = current.pending().size();
        String toApply = switch (pending) {
            case 0 -> "Nothing to apply";
            case 1 -> "1 revision to apply";
            default -> pending + " revisions to apply";
        };
        return current.rows().isEmpty() ? "No revision is applied (base). " + toApply : toApply;
    }
}
