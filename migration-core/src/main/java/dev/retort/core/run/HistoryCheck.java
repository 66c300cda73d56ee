package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Set;

/**
 * How the revisions compare with what was applied.
 *
 * @param heads the rows of the version table
 * @param same the applied revisions that are what they were, in the order of an upgrade
 * @param unknown the applied revisions of which the log does not say what they did, since they were stamped or come from
 *     another tool
 * @param changes those that are not what they were
 */
public record HistoryCheck(
        Set<RevisionId> heads, List<RevisionId> same, List<RevisionId> unknown, List<RevisionChange> changes) {
    public HistoryCheck {
        heads = Set.copyOf(heads);
        same = List.copyOf(same);
        unknown = List.copyOf(unknown);
        changes = List.copyOf(changes);
    }

    /** Returns the changes that no run should go on with. */
    public List<RevisionChange> serious() {
        return changes.stream().filter(change -> change.kind().isSerious()).toList();
    }
}
