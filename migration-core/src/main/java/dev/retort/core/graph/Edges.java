package dev.retort.core.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who comes before whom, between positions that rise along every edge: so one pass over the positions reaches everything.
 */
final class Edges {

    private final int[][] before;
    private final int[][] after;

    /** Edges from what comes before each position, in any order and perhaps with repetitions. */
    Edges(List<int[]> comingBefore) {
        before = new int[comingBefore.size()][];
        for (int position = 0; position < before.length; position++) {
            before[position] = sortedOnce(comingBefore.get(position));
        }
        after = reversed(before);
    }

    /** Most revisions have one neighbour or none, and then there is nothing to do. */
    private static int[] sortedOnce(int[] positions) {
        return positions.length < 2
                ? positions
                : Arrays.stream(positions).sorted().distinct().toArray();
    }

    private static int[][] reversed(int[][] edges) {
        int[] counts = new int[edges.length];
        for (int[] targets : edges) {
            for (int target : targets) {
                counts[target]++;
            }
        }
        int[][] reversed = new int[edges.length][];
        for (int target = 0; target < edges.length; target++) {
            reversed[target] = new int[counts[target]];
        }
        for (int source = edges.length - 1; source >= 0; source--) {
            for (int target : edges[source]) {
                reversed[target][--counts[target]] = source;
            }
        }
        return reversed;
    }

    int[] before(int position) {
        return before[position];
    }

    int[] after(int position) {
        return after[position];
    }

    /** Where nothing comes before. */
    IntStream first() {
        return IntStream.range(0, before.length).filter(position -> before[position].length == 0);
    }

    /** After which nothing comes. */
    IntStream last() {
        return IntStream.range(0, after.length).filter(position -> after[position].length == 0);
    }

    /** The positions and everything that leads to them. */
    BitSet withAllBefore(BitSet start) {
        BitSet reached = (BitSet) start.clone();
        for (int position = reached.length() - 1; position >= 0; position = reached.previousSetBit(position - 1)) {
            setAll(reached, before[position]);
        }
        return reached;
    }

    /** The positions and everything that they lead to. */
    BitSet withAllAfter(BitSet start) {
        BitSet reached = (BitSet) start.clone();
        for (int position = reached.nextSetBit(0); position >= 0; position = reached.nextSetBit(position + 1)) {
            setAll(reached, after[position]);
        }
        return reached;
    }

    /** Those of the positions that do not lead to another of them. */
    BitSet maximal(BitSet positions) {
        BitSet named = new BitSet(before.length);
        positions.stream().forEach(position -> setAll(named, before[position]));
        BitSet maximal = (BitSet) positions.clone();
        maximal.andNot(withAllBefore(named));
        return maximal;
    }

    private static void setAll(BitSet set, int[] positions) {
        for (int position : positions) {
            set.set(position);
        }
    }
}
