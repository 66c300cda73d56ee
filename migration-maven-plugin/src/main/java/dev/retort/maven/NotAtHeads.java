package dev.retort.maven;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import dev.retort.maven.document.CurrentDocument;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RowFacts;
import dev.retort.maven.text.UnfinishedText;
import java.util.List;

/** Somebody wanted to be sure that everything is applied, and it is not. */
final class NotAtHeads extends MigrationException {

    private NotAtHeads(String message) {
        super(message);
    }

    /**
     * Says what is missing and what to do.
     *
     * @param severalHeads whether "head" alone would be ambiguous
     */
    static NotAtHeads of(CurrentDocument current, boolean severalHeads) {
        List<RevisionId> unknown = current.rows().stream()
                .filter(row -> row.revision().isEmpty())
                .map(RowFacts::id)
                .toList();
        if (!unknown.isEmpty()) {
            return new NotAtHeads("The version table holds " + Listing.of(unknown)
                    + ", but there is no such revision here. Either newer code has upgraded this database: check it"
                    + " with that code. Or the revision was renamed or deleted: put it back with its id.");
        }
        if (current.unfinished().isPresent()) {
            return new NotAtHeads("The database is half-way between two revisions: "
                    + String.join("", UnfinishedText.of(current.unfinished())) + ".");
        }
        List<RevisionId> pending =
                current.pending().stream().map(RevisionFacts::id).toList();
        return new NotAtHeads("The database is not at the " + (severalHeads ? "heads" : "head") + ": "
                + (pending.size() == 1 ? "1 revision is" : pending.size() + " revisions are") + " not applied: "
                + Listing.of(pending) + ". Apply " + (pending.size() == 1 ? "it" : "them") + ": mvn db:upgrade"
                + (severalHeads ? " -Ddb.target=heads" : ""));
    }
}
