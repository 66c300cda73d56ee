package dev.retort.core.graph;

import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Revisions with the names of one another followed. The vertices are classes and not ids: with ids, a duplicate one would make a
 * cycle that nobody wrote.
 */
final class Links {

    private static final int UNKNOWN = -1;
    private static final int AMBIGUOUS = -2;

    private final List<RevisionNode> nodes;
    private final Map<String, Integer> byClass = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byLabel = new HashMap<>();
    private final List<List<Link>> found = new ArrayList<>();
    private final List<Link> lost = new ArrayList<>();
    private final List<Integer> order;

    Links(Collection<RevisionNode> revisions) {
        nodes = sortedWithoutRepetitions(revisions);
        for (int node = 0; node < nodes.size(); node++) {
            remember(node);
        }
        for (int node = 0; node < nodes.size(); node++) {
            found.add(new ArrayList<>());
            follow(node);
        }
        order = TopologicalOrder.of(this);
    }

    /** What two manifests say alike is said once. */
    private static List<RevisionNode> sortedWithoutRepetitions(Collection<RevisionNode> revisions) {
        List<RevisionNode> sorted = new ArrayList<>(revisions);
        sorted.sort(Comparator.comparing(RevisionNode::className));
        List<RevisionNode> nodes = new ArrayList<>(sorted.size());
        for (RevisionNode node : sorted) {
            if (!isRepeated(node, nodes)) {
                nodes.add(node);
            }
        }
        return List.copyOf(nodes);
    }

    /** Nodes of one class lie side by side; to hash every node would take longer than all rules together. */
    private static boolean isRepeated(RevisionNode node, List<RevisionNode> nodes) {
        for (int last = nodes.size() - 1; last >= 0; last--) {
            if (!nodes.get(last).className().equals(node.className())) {
                return false;
            }
            if (nodes.get(last).equals(node)) {
                return true;
            }
        }
        return false;
    }

    private void remember(int number) {
        RevisionNode node = nodes.get(number);
        byClass.putIfAbsent(node.className(), number);
        byId.merge(node.id().value(), number, (one, other) -> AMBIGUOUS);
        for (String label : node.labels()) {
            byLabel.merge(label, number, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }

    private void follow(int number) {
        RevisionNode node = nodes.get(number);
        follow(number, Member.PARENT, node.parent());
        follow(number, Member.AFTER, node.after());
        follow(number, Member.DEPENDS_ON, node.dependsOn());
    }

    private void follow(int from, Member member, List<String> names) {
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            int to = find(member, name);
            if (to >= 0) {
                found.get(from).add(new Link(from, member, index, name, to));
            } else if (to == UNKNOWN) {
                lost.add(new Link(from, member, index, name, UNKNOWN));
            }
        }
    }

    private int find(Member member, String name) {
        if (member == Member.AFTER) {
            return byClass.getOrDefault(name, UNKNOWN);
        }
        int byItsId = byId.getOrDefault(name, UNKNOWN);
        return byItsId == UNKNOWN && member == Member.DEPENDS_ON ? byLabel.getOrDefault(name, UNKNOWN) : byItsId;
    }

    /** The revisions, sorted by class name. */
    List<RevisionNode> nodes() {
        return nodes;
    }

    /** What a revision names, as far as it leads to exactly one revision. */
    List<Link> from(int node) {
        return found.get(node);
    }

    /** The revisions in order, without those on a cycle and those that come after one. */
    List<Integer> order() {
        return order;
    }

    /** What leads nowhere. */
    List<Link> lost() {
        return lost;
    }
}
