package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions are not what was applied, so nobody knows what a further step would find. */
public final class RevisionsChanged extends MigrationException {
    private final transient List<RevisionChange> changes;

    private RevisionsChanged(List<RevisionChange> changes, String aftermath) {
        super(changes.stream().flatMap(change -> ChangeText.of(change).stream()).collect(Collectors.joining("\n"))
                + "\n" + aftermath);
        this.changes = List.copyOf(changes);
    }

    /** A run was to start. */
    static RevisionsChanged beforeRun(List<RevisionChange> changes) {
        return new RevisionsChanged(
                changes,
                "Nothing was carried out. " + wayOut(changes)
                        + " -Ddb.changedRevisions=warn goes on once in spite of it.");
    }

    /** Somebody wanted to know. */
    public static RevisionsChanged found(List<RevisionChange> changes) {
        return new RevisionsChanged(changes, wayOut(changes));
    }

    private static String wayOut(List<RevisionChange> changes) {
        String ids = changes.stream().map(change -> change.revision().value()).collect(Collectors.joining(","));
        return "Put back what was applied, and write what is to change into a new revision: mvn db:revision. If the database"
                + " is right for what the revisions say now, say so: mvn db:accept -Ddb.target=" + ids
                + " -Ddb.reason=\"...\".";
    }

    /** The first of the revisions. */
    public RevisionId first() {
        return changes.get(0).revision();
    }
}
