package dev.retort.maven.text;

import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RowFacts;
import dev.retort.maven.document.StampDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a stamp changed: a line for each revision whose standing is another one now, and the rows before and after. */
public final class StampText {

    private final StampDocument stamp;
    private final List<String> lines = new ArrayList<>();

    private StampText(StampDocument stamp) {
        this.stamp = stamp;
    }

    public static List<String> of(StampDocument stamp) {
        return new StampText(stamp).lines();
    }

    private List<String> lines() {
        addRevisions();
        lines.add(rows());
        addStanding(
                stamp.stamped(), "now counts as applied without having run", "now count as applied without having run");
        addStanding(
                stamp.unstamped(),
                "no longer counts as applied without having been undone",
                "no longer count as applied without having been undone");
        lines.add("Nobody looked at the schema: a stamp changes what the version table says, and nothing else");
        return lines;
    }

    private void addRevisions() {
        RevisionLine columns = RevisionLine.fitting(Stream.concat(stamp.unstamped().stream(), stamp.stamped().stream())
                .toList());
        if (stamp.purge()) {
            stamp.rowsBefore().stream()
                    .filter(row -> row.revision().isEmpty())
                    .forEach(row -> lines.add("  unstamp  " + unknown(row)));
        }
        stamp.unstamped().forEach(revision -> lines.add("  unstamp  " + columns.of(revision)));
        stamp.stamped().forEach(revision -> lines.add("  stamp    " + columns.of(revision)));
    }

    private static String unknown(RowFacts row) {
        return Style.strong(row.id().value()) + "  " + Style.warning("no such revision here");
    }

    private String rows() {
        return stamp.rowsBefore().equals(stamp.rowsAfter())
                ? "The version table still says " + StandingText.of(stamp.rowsAfter())
                : "The version table said " + StandingText.of(stamp.rowsBefore()) + ", and says "
                        + StandingText.of(stamp.rowsAfter()) + " now";
    }

    private void addStanding(Collection<RevisionFacts> revisions, String one, String several) {
        if (revisions.size() == 1) {
            lines.add("1 revision " + one);
        } else if (revisions.size() > 1) {
            lines.add(revisions.size() + " revisions " + several);
        }
    }
}
