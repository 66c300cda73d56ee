package dev.retort.core.graph;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;

/** Ids of revisions of one graph, from the bases to the heads. Immutable. */
final class RevisionIds extends AbstractSet<RevisionId> {

    private final RevisionGraph graph;
    private final BitSet positions;

    RevisionIds(RevisionGraph graph, BitSet positions) {
        this.graph = graph;
        this.positions = positions;
    }

    @Override
    public boolean contains(Object other) {
        return other instanceof RevisionId id && graph.contains(id) && positions.get(graph.position(id));
    }

    @Override
    public Iterator<RevisionId> iterator() {
        return positions.stream().mapToObj(graph::idAt).iterator();
    }

    @Override
    public int size() {
        return positions.cardinality();
    }
}
