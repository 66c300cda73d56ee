package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No revision names what it already gets through another of its names. Asked of graphs without cycles only.
 */
final class NoRedundantEdges implements Rule {

    @Override
    public List<Problem> check(Links links) {
        int[] rank = new int[links.nodes().size()];
        List<Integer> order = links.order();
        for (int position = 0; position < order.size(); position++) {
            rank[order.get(position)] = position;
        }
        List<Problem> problems = new ArrayList<>();
        for (int node = 0; node < links.nodes().size(); node++) {
            if (links.from(node).size() > 1) {
                problems.addAll(check(links.from(node), links, rank));
            }
        }
        return problems;
    }

    private static List<Problem> check(List<Link> named, Links links, int[] rank) {
        int lowest = named.stream().mapToInt(link -> rank[link.to()]).min().orElseThrow();
        Set<Integer> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        BitSet needed = below(named, lowest, links, rank);
        for (Link link : named) {
            if (!seen.add(link.to())) {
                problems.add(namedTwice(link, links));
            } else if (needed.get(link.to())) {
                problems.add(covered(link, coveredBy(link, named, links, rank), links));
            }
        }
        return problems;
    }

    private static Link coveredBy(Link covered, List<Link> named, Links links, int[] rank) {
        Optional<Link> first = named.stream()
                .filter(link ->
                        below(List.of(link), rank[covered.to()], links, rank).get(covered.to()))
                .findFirst();
        return first.orElseThrow();
    }

    /** What the named revisions need, without themselves, as far down as a rank: nothing lower leads up again. */
    private static BitSet below(List<Link> named, int lowest, Links links, int[] rank) {
        BitSet reached = new BitSet(rank.length);
        Deque<Integer> next =
                new ArrayDeque<>(named.stream().map(Link::to).distinct().toList());
        while (!next.isEmpty()) {
            for (Link link : links.from(next.remove())) {
                if (rank[link.to()] >= lowest && !reached.get(link.to())) {
                    reached.set(link.to());
                    next.add(link.to());
                }
            }
        }
        return reached;
    }

    private static Problem namedTwice(Link link, Links links) {
        RevisionNode node = links.nodes().get(link.from());
        RevisionNode to = links.nodes().get(link.to());
        return problem(Text.described(node) + " names \"" + to.id() + "\" twice", link, node)
                .withHelp(removal(link));
    }

    private static Problem covered(Link link, Link by, Links links) {
        RevisionNode node = links.nodes().get(link.from());
        RevisionNode to = links.nodes().get(link.to());
        RevisionNode other = links.nodes().get(by.to());
        String message = Text.described(node) + " names its " + role(link) + " \"" + to.id() + "\" needlessly: its "
                + role(by) + " \"" + other.id() + "\" already comes after it";
        boolean parentBelowDependency = by.isDependency() && !link.isDependency();
        return problem(message, link, node)
                .withHelp(
                        parentBelowDependency
                                ? "let it follow \"" + other.id() + "\": " + Text.parents(List.of(other), node)
                                        + " instead of both"
                                : removal(link));
    }

    private static Problem problem(String message, Link link, RevisionNode node) {
        return Problem.error("redundant-edge", message, link.where(node));
    }

    private static String role(Link link) {
        return link.isDependency() ? "dependency" : "parent";
    }

    private static String removal(Link link) {
        return "remove it from " + link.member().memberName();
    }
}
