package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.StampPlan;
import java.util.Collection;
import java.util.List;

/**
 * What {@code db:stamp} changed.
 *
 * @param targets what it was asked to stamp
 * @param purge whether all rows of the version table were deleted first
 * @param rowsBefore the rows of the version table before; none for a database at base
 * @param rowsAfter the rows of the version table after
 * @param stamped the revisions that count as applied from now on without having run, in the order of an upgrade
 * @param unstamped the revisions that no longer count as applied without having been undone, in the order of a downgrade
 */
public record StampDocument(
        DatabaseFacts database,
        List<String> targets,
        boolean purge,
        List<RowFacts> rowsBefore,
        List<RowFacts> rowsAfter,
        List<RevisionFacts> stamped,
        List<RevisionFacts> unstamped)
        implements Document {

    public StampDocument {
        targets = List.copyOf(targets);
        rowsBefore = List.copyOf(rowsBefore);
        rowsAfter = List.copyOf(rowsAfter);
        stamped = List.copyOf(stamped);
        unstamped = List.copyOf(unstamped);
    }

    /** Tells what a stamp has changed. */
    public static StampDocument of(DatabaseFacts database, RevisionGraph graph, List<String> targets, StampPlan plan) {
        return new StampDocument(
                database,
                targets,
                plan.purge(),
                rows(graph, plan.rowsBefore()),
                rows(graph, plan.rowsAfter()),
                RevisionFacts.of(graph, plan.stamped()),
                RevisionFacts.of(
                        graph, plan.unstamped().stream().filter(graph::contains).toList()));
    }

    private static List<RowFacts> rows(RevisionGraph graph, Collection<RevisionId> rows) {
        return rows.stream().map(row -> RowFacts.of(graph, row)).toList();
    }
}
