package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.verify.LockUpdate;
import java.util.List;

/**
 * What {@code db:lock} has written.
 *
 * @param lockFile the file
 * @param revisionCount how many revisions it has
 * @param added the revisions that are released now
 * @param changed the released revisions that do something else now
 * @param removed the released revisions that no longer exist
 */
public record LockDocument(
        String lockFile, int revisionCount, List<RevisionId> added, List<RevisionId> changed, List<RevisionId> removed)
        implements Document {

    public LockDocument {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** How a file was changed. */
    public static LockDocument of(String lockFile, LockUpdate update) {
        return new LockDocument(
                lockFile, update.after().revisions().size(), update.added(), update.changed(), update.removed());
    }
}
