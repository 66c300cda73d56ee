package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A history without contradictions: every name leads to one revision and nothing waits for itself. Immutable. Every set and list
 * that it returns runs from the bases to the heads.
 */
public final class RevisionGraph {

    private final List<RevisionNode> nodes;
    private final Map<RevisionId, Integer> positions = new HashMap<>();
    private final SortedMap<String, Integer> names = new TreeMap<>();

    /** Edges to parents. */
    private final Edges lineage;

    private final Edges dependencies;

    /** Edges to parents and dependencies. */
    private final Edges prerequisites;

    private RevisionGraph(Links links) {
        List<Integer> order = links.order();
        nodes = order.stream().map(links.nodes()::get).toList();
        int[] positionOf = new int[nodes.size()];
        for (int position = 0; position < nodes.size(); position++) {
            positionOf[order.get(position)] = position;
            remember(position);
        }
        lineage = edges(links, order, positionOf, link -> !link.isDependency());
        dependencies = edges(links, order, positionOf, Link::isDependency);
        prerequisites = edges(links, order, positionOf, link -> true);
    }

    private void remember(int position) {
        RevisionNode node = nodes.get(position);
        positions.put(node.id(), position);
        names.put(node.id().value(), position);
        node.labels().forEach(label -> names.put(label, position));
    }

    private static Edges edges(Links links, List<Integer> order, int[] positionOf, Predicate<Link> kind) {
        List<int[]> before = new ArrayList<>(order.size());
        for (int node : order) {
            before.add(positions(links.from(node), positionOf, kind));
        }
        return new Edges(before);
    }

    private static int[] positions(List<Link> links, int[] positionOf, Predicate<Link> kind) {
        int[] positions = new int[links.size()];
        int count = 0;
        for (Link link : links) {
            if (kind.test(link)) {
                positions[count++] = positionOf[link.to()];
            }
        }
        return Arrays.copyOf(positions, count);
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
        Links links = new Links(revisions);
        refuse(GraphRules.check(links, settings));
        return of(links);
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
        return List.copyOf(names.keySet());
    }

    /** The ids and labels that begin like this, sorted. */
    public List<String> namesBeginningWith(String beginning) {
        return names.tailMap(beginning).keySet().stream()
                .takeWhile(name -> name.startsWith(beginning))
                .toList();
    }

    /** The revisions that this one continues. */
    public Set<RevisionId> parents(RevisionId id) {
        return ids(lineage.before(position(id)));
    }

    /** The revisions that continue this one. */
    public Set<RevisionId> children(RevisionId id) {
        return ids(lineage.after(position(id)));
    }

    /** The revisions that this one needs without continuing them. */
    public Set<RevisionId> dependencies(RevisionId id) {
        return ids(dependencies.before(position(id)));
    }

    /** The revisions that need this one without continuing it. */
    public Set<RevisionId> dependents(RevisionId id) {
        return ids(dependencies.after(position(id)));
    }

    /** Parents and dependencies: what has to be applied before this revision. */
    public Set<RevisionId> prerequisites(RevisionId id) {
        return ids(prerequisites.before(position(id)));
    }

    /** Children and dependents: what has to be undone before this revision. */
    public Set<RevisionId> followers(RevisionId id) {
        return ids(prerequisites.after(position(id)));
    }

    /** Revisions without a parent. */
    public Set<RevisionId> bases() {
        return ids(set(lineage.first()));
    }

    /** Revisions without a child: the ends of the lines that authors continue. */
    public Set<RevisionId> heads() {
        return ids(set(lineage.last()));
    }

    /** Heads that no other revision depends on: the rows of a database in which everything is applied. */
    public Set<RevisionId> effectiveHeads() {
        return ids(set(prerequisites.last()));
    }

    /** These revisions and everything that they need, over parents and dependencies. */
    public Set<RevisionId> withAncestors(Collection<RevisionId> ids) {
        return ids(prerequisites.withAllBefore(positions(ids)));
    }

    /** These revisions and everything that needs them, over children and dependents. */
    public Set<RevisionId> withDescendants(Collection<RevisionId> ids) {
        return ids(prerequisites.withAllAfter(positions(ids)));
    }

    /** These revisions and everything that they continue, over parents alone. */
    public Set<RevisionId> withForebears(Collection<RevisionId> ids) {
        return ids(lineage.withAllBefore(positions(ids)));
    }

    /** These revisions and everything that continues them, over children alone. */
    public Set<RevisionId> withOffspring(Collection<RevisionId> ids) {
        return ids(lineage.withAllAfter(positions(ids)));
    }

    /** A revision's line: what it continues and what continues it, over parents and children alone. */
    public Set<RevisionId> line(RevisionId id) {
        BitSet line = lineage.withAllBefore(positions(List.of(id)));
        line.or(lineage.withAllAfter(positions(List.of(id))));
        return ids(line);
    }

    /** Those of the revisions that no other of them needs, directly or not. */
    public Set<RevisionId> maximalElements(Collection<RevisionId> ids) {
        return ids(prerequisites.maximal(positions(ids)));
    }

    /**
     * The revisions to which a label applies: its own one, and all that continue it. If these end in a single
     * head, the label also reaches down from there, as far as there is only one way.
     *
     * @throws IllegalArgumentException if no revision has the label
     */
    public Set<RevisionId> carrying(String label) {
        RevisionId owner = named(label)
                .filter(node -> node.labels().contains(label))
                .map(RevisionNode::id)
                .orElseThrow(() -> new IllegalArgumentException("no revision is labelled \"" + label + "\""));
        BitSet carrying = lineage.withAllAfter(positions(List.of(owner)));
        int[] ends = carrying.stream()
                .filter(position -> lineage.after(position).length == 0)
                .toArray();
        if (ends.length == 1) {
            wayDown(ends[0]).forEach(carrying::set);
        }
        return ids(carrying);
    }

    private IntStream wayDown(int end) {
        BitSet way = new BitSet(nodes.size());
        int[] next = {end};
        while (next.length == 1 && isOnlyWay(next[0])) {
            way.set(next[0]);
            next = lineage.before(next[0]);
        }
        return way.stream();
    }

    private boolean isOnlyWay(int position) {
        return prerequisites.after(position).length <= 1 && lineage.before(position).length <= 1;
    }

    /** All labels that apply to each revision, sorted; a revision to which none applies is missing. */
    public Map<RevisionId, SortedSet<String>> labels() {
        Map<RevisionId, SortedSet<String>> labels = new HashMap<>();
        for (RevisionNode node : nodes) {
            for (String label : node.labels()) {
                carrying(label)
                        .forEach(id -> labels.computeIfAbsent(id, unknown -> new TreeSet<>())
                                .add(label));
            }
        }
        return labels;
    }

    int position(RevisionId id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("revision \"" + id + "\" is not in this graph");
        }
        return position;
    }

    RevisionId idAt(int position) {
        return nodes.get(position).id();
    }

    private BitSet positions(Collection<RevisionId> ids) {
        return set(ids.stream().mapToInt(this::position));
    }

    private BitSet set(IntStream positions) {
        BitSet set = new BitSet(nodes.size());
        positions.forEach(set::set);
        return set;
    }

    private Set<RevisionId> ids(BitSet set) {
        return new RevisionIds(this, set);
    }

    /** Most revisions have one neighbour or none, and a set of its own for each would be as large as the graph. */
    private Set<RevisionId> ids(int[] sorted) {
        return switch (sorted.length) {
            case 0 -> Set.of();
            case 1 -> Set.of(idAt(sorted[0]));
            default ->
                Arrays.stream(sorted)
                        .mapToObj(this::idAt)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        };
    }
}
