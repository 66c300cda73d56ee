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

    private final Links links;
    private final List<List<Integer>> followers = new ArrayList<>();
    private final int[] waitingFor;
    private final Deque<Integer> ready = new ArrayDeque<>();
    private final List<Integer> order = new ArrayList<>();

    private TopologicalOrder(Links links) {
        this.links = links;
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
        pushInOrder(IntStream.range(0, waitingFor.length)
                .filter(node -> waitingFor[node] == 0)
                .boxed()
                .toList());
        while (!ready.isEmpty()) {
            int node = ready.pop();
            order.add(node);
            pushInOrder(releasedBy(node));
        }
        return order;
    }

    private List<Integer> releasedBy(int node) {
        return followers.get(node).stream()
                .filter(follower -> --waitingFor[follower] == 0)
                .toList();
    }

    /** The last one pushed is the next one out, so the smallest id goes last. */
    private void pushInOrder(List<Integer> nodes) {
        Comparator<Integer> byId =
                Comparator.comparing(node -> links.nodes().get(node).id());
        nodes.stream().sorted(byId.reversed()).forEach(ready::push);
    }
}
