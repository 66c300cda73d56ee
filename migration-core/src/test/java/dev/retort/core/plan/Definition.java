package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the words mean, written down as simply and as slowly as possible. Ids are texts here. */
final class Definition {

    private final Map<String, RevisionNode> revisions = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    Definition(Collection<RevisionNode> nodes) {
        for (RevisionNode node : nodes) {
            revisions.put(node.id().value(), node);
            owners.put(node.id().value(), node.id().value());
            node.labels().forEach(label -> owners.put(label, node.id().value()));
        }
    }

    Set<String> all() {
        return revisions.keySet();
    }

    Set<String> names() {
        return owners.keySet();
    }

    String owner(String name) {
        return owners.get(name);
    }

    Set<String> parents(String id) {
        return new TreeSet<>(revisions.get(id).parent());
    }

    Set<String> dependencies(String id) {
        return revisions.get(id).dependsOn().stream().map(owners::get).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> needs(String id) {
        Set<String> needs = parents(id);
        needs.addAll(dependencies(id));
        return needs;
    }

    Set<String> children(String id) {
        return where(other -> parents(other).contains(id));
    }

    Set<String> followers(String id) {
        return where(other -> needs(other).contains(id));
    }

    Set<String> where(Predicate<String> condition) {
        return all().stream().filter(condition).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that can be reached, the start included. */
    static Set<String> reach(Collection<String> start, Function<String, Set<String>> next) {
        Set<String> reached = new TreeSet<>(start);
        Set<String> more =
                reached.stream().flatMap(id -> next.apply(id).stream()).collect(Collectors.toSet());
        return reached.containsAll(more) ? reached : reach(union(reached, more), next);
    }

    static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    Set<String> needed(Collection<String> ids) {
        return reach(ids, this::needs);
    }

    Set<String> line(String id) {
        return union(reach(Set.of(id), this::parents), reach(Set.of(id), this::children));
    }

    Set<String> heads() {
        return where(id -> children(id).isEmpty());
    }

    Set<String> maximal(Set<String> ids) {
        return ids.stream()
                .filter(id -> ids.stream()
                        .noneMatch(other ->
                                !other.equals(id) && needed(Set.of(other)).contains(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A label belongs to what continues its revision, and on the only way down from the only end. */
    Set<String> carrying(String label) {
        Set<String> above = reach(Set.of(owners.get(label)), this::children);
        List<String> ends = above.stream().filter(heads()::contains).toList();
        return ends.size() == 1 ? union(above, wayDown(ends.get(0))) : above;
    }

    private Set<String> wayDown(String id) {
        if (followers(id).size() > 1 || parents(id).size() > 1) {
            return Set.of();
        }
        return parents(id).stream()
                .findFirst()
                .map(parent -> union(Set.of(id), wayDown(parent)))
                .orElse(Set.of(id));
    }

    /** The name in full, or the only one of four characters and more that begins so. */
    Optional<String> named(String name, Predicate<String> eligible) {
        if (owners.containsKey(name)) {
            return Optional.of(owners.get(name));
        }
        List<String> found = owners.keySet().stream()
                .filter(other -> other.length() > 3 && other.startsWith(name) && eligible.test(owners.get(other)))
                .toList();
        return found.size() == 1 ? Optional.of(owners.get(found.get(0))) : Optional.empty();
    }

    /** The only way up from a revision, or from below the first one. */
    Optional<String> up(Optional<String> start, int steps, Set<String> line) {
        if (steps == 0) {
            return start;
        }
        Set<String> next = start.map(this::children)
                .orElseGet(() -> where(id -> parents(id).isEmpty()));
        next.retainAll(line);
        return next.size() == 1 ? up(next.stream().findFirst(), steps - 1, line) : Optional.empty();
    }

    /** The only way down; nothing if it leads to the base or parts. */
    Optional<String> down(String start, int steps) {
        if (steps == 0) {
            return Optional.of(start);
        }
        Set<String> next = parents(start);
        return next.size() == 1 ? down(next.iterator().next(), steps - 1) : Optional.empty();
    }

    static Set<RevisionId> ids(Collection<String> texts) {
        return texts.stream().map(RevisionId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> texts(Collection<RevisionId> ids) {
        return ids.stream().map(RevisionId::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
