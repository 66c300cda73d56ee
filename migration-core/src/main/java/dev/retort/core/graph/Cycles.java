package dev.retort.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds cycles that share no revision, at least one in every knot, each the shortest through its smallest id. Walks without
 * recursion, since a history may be thousands of revisions long.
 */
final class Cycles {

    private final Links links;

    /** What needs no further look: it is on no cycle, or on one that is found. */
    private final Set<Integer> settled = new HashSet<>();

    private final Set<Integer> onCycle = new HashSet<>();

    private Cycles(Links links) {
        this.links = links;
    }

    /** The cycles, each as the links that lead around it. */
    static List<List<Link>> in(Links links) {
        return new Cycles(links).find();
    }

    private List<List<Link>> find() {
        if (links.order().size() == links.nodes().size()) {
            return List.of();
        }
        settled.addAll(links.order());
        List<List<Link>> cycles = new ArrayList<>();
        for (int node = 0; node < links.nodes().size(); node++) {
            while (!settled.contains(node)) {
                List<Integer> cycle = below(node);
                if (!cycle.isEmpty()) {
                    cycles.add(shortest(cycle));
                }
            }
        }
        return cycles;
    }

    /** Goes down depth first until the way meets itself; empty if it never does. */
    private List<Integer> below(int start) {
        List<Integer> way = new ArrayList<>(List.of(start));
        Set<Integer> onWay = new HashSet<>(way);
        Map<Integer, Iterator<Link>> untried = new HashMap<>();
        while (!way.isEmpty()) {
            int node = way.get(way.size() - 1);
            Iterator<Link> links = untried.computeIfAbsent(node, this::followable);
            if (!links.hasNext()) {
                onWay.remove(node);
                settled.add(way.remove(way.size() - 1));
                continue;
            }
            int to = links.next().to();
            if (onWay.contains(to)) {
                return way.subList(way.indexOf(to), way.size());
            }
            if (!settled.contains(to)) {
                way.add(to);
                onWay.add(to);
            }
        }
        return List.of();
    }

    private Iterator<Link> followable(int node) {
        return links.from(node).stream()
                .filter(link -> !link.leadsBackToItself())
                .iterator();
    }

    private List<Link> shortest(List<Integer> cycle) {
        int start = Collections.min(
                cycle, Comparator.comparing(node -> links.nodes().get(node).id()));
        Map<Integer, Link> reachedBy = new HashMap<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!reachedBy.containsKey(start)) {
            for (Link link : links.from(next.remove())) {
                boolean free = !link.leadsBackToItself() && !onCycle.contains(link.to());
                if (free && reachedBy.putIfAbsent(link.to(), link) == null) {
                    next.add(link.to());
                }
            }
        }
        List<Link> path = wayBack(start, reachedBy);
        path.forEach(link -> onCycle.add(link.from()));
        settled.addAll(onCycle);
        return path;
    }

    private static List<Link> wayBack(int start, Map<Integer, Link> reachedBy) {
        List<Link> path = new ArrayList<>();
        int node = start;
        do {
            Link link = Objects.requireNonNull(reachedBy.get(node));
            path.add(link);
            node = link.from();
        } while (node != start);
        Collections.reverse(path);
        return path;
    }
}
