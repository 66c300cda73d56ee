package dev.retort.core.verify;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Map;

/** How the file of released revisions changes. */
public record LockUpdate(LockFile before, LockFile after) {
    /** The revisions that are released now. */
    public List<RevisionId> added() {
        return missing(after, before);
    }

    /** The revisions that were released, and no longer exist. */
    public List<RevisionId> removed() {
        return missing(before, after);
    }

    /** The revisions that were released, and were edited since. */
    public List<RevisionId> changed() {
        Map<RevisionId, Checksum> old = before.revisions();
        return after.revisions().entrySet().stream()
                .filter(now ->
                        old.containsKey(now.getKey()) && !old.get(now.getKey()).equals(now.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<RevisionId> missing(LockFile some, LockFile others) {
        return some.revisions().keySet().stream()
                .filter(id -> !others.revisions().containsKey(id))
                .toList();
    }
}
