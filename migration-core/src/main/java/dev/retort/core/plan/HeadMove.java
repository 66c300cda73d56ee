package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one step does to the version table.
 *
 * @param removed rows that go, sorted
 * @param added rows that come, sorted
 */
public record HeadMove(Set<RevisionId> removed, Set<RevisionId> added) {

    public HeadMove {
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
        added = Collections.unmodifiableSet(new TreeSet<>(added));
    }

    /** The difference between the heads before and after. */
    public static HeadMove between(Set<RevisionId> before, Set<RevisionId> after) {
        return new HeadMove(without(before, after), without(after, before));
    }

    /** Changes the heads before the step to those after it. */
    public void applyTo(Set<RevisionId> heads) {
        heads.removeAll(removed);
        heads.addAll(added);
    }

    private static Set<RevisionId> without(Set<RevisionId> heads, Set<RevisionId> others) {
        Set<RevisionId> rest = new TreeSet<>(heads);
        rest.removeAll(others);
        return rest;
    }
}
