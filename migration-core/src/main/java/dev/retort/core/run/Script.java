package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Step;
import dev.retort.schema.Dialect;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a database's own client can carry out, without us.
 *
 * @param headsBefore the rows that the version table must hold when it starts, sorted
 * @param steps the steps that it takes; none if it only says where the database is
 * @param headsAfter the rows that the version table will hold at the end, sorted
 * @param text the script itself; each line ends with a line feed
 */
public record Script(
        Dialect dialect, Set<RevisionId> headsBefore, List<Step> steps, Set<RevisionId> headsAfter, String text) {
    public Script {
        headsBefore = Collections.unmodifiableSet(new TreeSet<>(headsBefore));
        steps = List.copyOf(steps);
        headsAfter = Collections.unmodifiableSet(new TreeSet<>(headsAfter));
    }
}
