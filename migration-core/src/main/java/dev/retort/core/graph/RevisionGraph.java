package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A history without contradictions: every name leads to one revision and nothing waits for itself. Immutable. Every set and list
 * that it returns runs from the bases to the heads.
 */
public final class RevisionGraph {

    private final List<RevisionNode> nodes;
    private final Map<RevisionId, Integer> positions = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Set<Integer>> parents = new ArrayList<>();
    private final List<Set<Integer>> dependencies = new ArrayList<>();
    private final List<Set<Integer>> children = new ArrayList<>();
    private final List<Set<Integer>> dependents = new ArrayList<>();

    private RevisionGraph(Links links) {
        List<Integer> order = TopologicalOrder.of(links);
        nodes = order.stream().map(links.nodes()::get).toList();
        int[] positionOf = new int[nodes.size()];
        for (int position = 0; position < nodes.size(); position++) {
            positionOf[order.get(position)] = position;
            remember(position);
        }
        for (int position = 0; position < nodes.size(); position++) {
            for (Link link : links.from(order.get(position))) {
                connect(positionOf[link.to()], position, link.isDependency());
            }
        }
    }

    private void remember(int position) {
        RevisionNode node = nodes.get(position);
        positions.put(node.id(), position);
        names.put(node.id().value(), position);
        node.labels().forEach(label -> names.put(label, position));
        List.of(parents, dependencies, children, dependents).forEach(edges -> edges.add(new LinkedHashSet<>()));
    }

    private void connect(int before, int after, boolean dependency) {
        (dependency ? dependencies : parents).get(after).add(before);
        (dependency ? dependents : children).get(before).add(after);
    }

    /**
     * The graph of the given revisions, in whatever order they come. Only what would make its answers meaningless is refused; what
     * else a history has to keep is for {@link #checked}.
     *
     * @throws InvalidGraph if a name is unknown or not unique, or revisions wait for themselves
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        Links links = new Links(revisions);
        refuse(GraphRules.contradictions(links));
        return of(links);
    }

    /** The graph of links that are known to be free of contradictions. */
    static RevisionGraph of(Links links) {
        return new RevisionGraph(links);
    }

    /**
     * The graph of revisions that keep every rule.
     *
     * @throws InvalidGraph if one of the rules finds an error
     */
    public static RevisionGraph checked(Collection<RevisionNode> revisions, GraphSettings settings) {
        refuse(GraphRules.check(revisions, settings));
        return of(revisions);
    }

    private static void refuse(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidGraph(errors);
        }
    }

    /** All revisions, every one after those that it needs; the same order for the same revisions. */
    public List<RevisionNode> revisions() {
        return nodes;
    }

    public int size() {
        return nodes.size();
    }

    public boolean contains(RevisionId id) {
        return positions.containsKey(id);
    }

    /** The revision with an id that is known to be in the graph. */
    public RevisionNode revision(RevisionId id) {
        return nodes.get(position(id));
    }

    /** The revision with exactly this id or label. */
    public Optional<RevisionNode> named(String idOrLabel) {
        return Optional.ofNullable(names.get(idOrLabel)).map(nodes::get);
    }

    /** Every id and every label, sorted. */
    public List<String> names() {
        return names.keySet().stream().sorted().toList();
    }

    /** The revisions that this one continues. */
    public Set<RevisionId> parents(RevisionId id) {
        return ids(parents.get(position(id)));
    }

    /** The revisions that continue this one. */
    public Set<RevisionId> children(RevisionId id) {
        return ids(children.get(position(id)));
    }

    /** The revisions that this one needs without continuing them. */
    public Set<RevisionId> dependencies(RevisionId id) {
        return ids(dependencies.get(position(id)));
    }

    /** The revisions that need this one without continuing it. */
    public Set<RevisionId> dependents(RevisionId id) {
        return ids(dependents.get(position(id)));
    }

    /** Parents and dependencies: what has to be applied before this revision. */
    public Set<RevisionId> prerequisites(RevisionId id) {
        return ids(union(parents, dependencies, position(id)));
    }

    /** Children and dependents: what has to be undone before this revision. */
    public Set<RevisionId> followers(RevisionId id) {
        return ids(union(children, dependents, position(id)));
    }

    /** Revisions without a parent. */
    public Set<RevisionId> bases() {
        return where(position -> parents.get(position).isEmpty());
    }

    /** Revisions without a child: the ends of the lines that authors continue. */
    public Set<RevisionId> heads() {
        return where(position -> children.get(position).isEmpty());
    }

    /** Heads that no other revision depends on: the rows of a database in which everything is applied. */
    public Set<RevisionId> effectiveHeads() {
        return where(position ->
                children.get(position).isEmpty() && dependents.get(position).isEmpty());
    }

    /** These revisions and everything that they need, over parents and dependencies. */
    public Set<RevisionId> withAncestors(Collection<RevisionId> ids) {
        return ids(closure(positions(ids)));
    }

    /** These revisions and everything that needs them, over children and dependents. */
    public Set<RevisionId> withDescendants(Collection<RevisionId> ids) {
        BitSet reached = positions(ids);
        for (int position = reached.nextSetBit(0); position >= 0; position = reached.nextSetBit(position + 1)) {
            children.get(position).forEach(reached::set);
            dependents.get(position).forEach(reached::set);
        }
        return ids(reached);
    }

    /** Those of the revisions that no other of them needs, directly or not. */
    public Set<RevisionId> maximalElements(Collection<RevisionId> ids) {
        BitSet maximal = positions(ids);
        BitSet needed = new BitSet();
        maximal.stream()
                .forEach(position -> union(parents, dependencies, position).forEach(needed::set));
        maximal.andNot(closure(needed));
        return ids(maximal);
    }

    /** Positions only fall on the way to a base, so one pass downwards reaches everything. */
    private BitSet closure(BitSet start) {
        BitSet reached = (BitSet) start.clone();
        for (int position = reached.length() - 1; position >= 0; position = reached.previousSetBit(position - 1)) {
            parents.get(position).forEach(reached::set);
            dependencies.get(position).forEach(reached::set);
        }
        return reached;
    }

    private int position(RevisionId id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("revision \"" + id + "\" is not in this graph");
        }
        return position;
    }

    private BitSet positions(Collection<RevisionId> ids) {
        BitSet set = new BitSet(nodes.size());
        ids.forEach(id -> set.set(position(id)));
        return set;
    }

    private static Set<Integer> union(List<Set<Integer>> edges, List<Set<Integer>> others, int position) {
        Set<Integer> union = new LinkedHashSet<>(edges.get(position));
        union.addAll(others.get(position));
        return union;
    }

    private Set<RevisionId> where(IntPredicate condition) {
        return ids(IntStream.range(0, nodes.size()).filter(condition).boxed().toList());
    }

    private Set<RevisionId> ids(BitSet set) {
        return ids(set.stream().boxed().toList());
    }

    private Set<RevisionId> ids(Collection<Integer> at) {
        return at.stream()
                .sorted()
                .map(position -> nodes.get(position).id())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
