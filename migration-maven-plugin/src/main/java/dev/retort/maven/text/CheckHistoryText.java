package dev.retort.maven.text;

import dev.retort.core.problem.Listing;
import dev.retort.core.run.ChangeText;
import dev.retort.core.run.HistoryCheck;
import dev.retort.core.run.RevisionChange;
import java.util.ArrayList;
import java.util.List;

/** How the applied revisions compare with what was applied; what makes the goal fail is told by the failure. */
public final class CheckHistoryText {

    private CheckHistoryText() {}

    public static List<String> of(HistoryCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add(same(check));
        if (!check.unknown().isEmpty()) {
            lines.add("The history log does not say what was applied of " + Listing.of(check.unknown())
                    + ": stamped, or applied by another tool");
        }
        check.changes().stream()
                .filter(change -> !change.kind().isSerious())
                .map(ChangeText::of)
                .forEach(change -> change.forEach(line -> lines.add(Style.warning(line))));
        return lines;
    }

    private static String same(HistoryCheck check) {
        long applied = check.same().size()
                + check.unknown().size()
                + check.changes().stream()
                        .filter(change -> change.kind() != RevisionChange.Kind.GONE)
                        .count();
        if (applied == 0) {
            return "No revision is applied";
        }
        return check.same().size() + " of " + applied
                + (applied == 1 ? " applied revision does" : " applied revisions do") + " what was applied";
    }
}
