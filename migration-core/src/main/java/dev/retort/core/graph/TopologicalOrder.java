package dev.retort.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order in which every revision comes after all that it names. It follows one line as far as it can before it begins another,
 * and depends on nothing but ids.
 */
final class TopologicalOrder {

    private final List<List<Integer>> followers = new ArrayList<>();
    private final int[] waitingFor;
    private final Deque<Integer> ready = new ArrayDeque<>();
    private final List<Integer> order = new ArrayList<>();
    private final Comparator<Integer> greatestIdFirst;

    private TopologicalOrder(Links links) {
        greatestIdFirst = Comparator.<Integer, RevisionId>comparing(
                        node -> links.nodes().get(node).id())
                .reversed();
        int size = links.nodes().size();
        waitingFor = new int[size];
        IntStream.range(0, size).forEach(node -> followers.add(new ArrayList<>()));
        for (int node = 0; node < size; node++) {
            for (Link link : links.from(node)) {
                followers.get(link.to()).add(node);
                waitingFor[node]++;
            }
        }
    }

    /** The revisions in order, without those on a cycle and those that come after one. */
    static List<Integer> of(Links links) {
        return new TopologicalOrder(links).order();
    }

    private List<Integer> order() {
        List<Integer> first = new ArrayList<>();
        for (int node = 0; node < waitingFor.length; node++) {
            if (waitingFor[node] == 0) {
                first.add(node);
            }
        }
        pushInOrder(first);
        while (!ready.isEmpty()) {
            int node = ready.pop();
            order.add(node);
            pushInOrder(releasedBy(node));
        }
        return order;
    }

    private List<Integer> releasedBy(int node) {
        List<Integer> released = new ArrayList<>();
        for (int follower : followers.get(node)) {
            if (--waitingFor[follower] == 0) {
                released.add(follower);
            }
        }
        return released;
    }

    /** The last one pushed is the next one out, so the smallest id goes last. */
    private void pushInOrder(List<Integer> nodes) {
        nodes.sort(greatestIdFirst);
        nodes.forEach(ready::push);
    }
}
