package dev.retort.processor;

import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The revisions of a module, and those of other modules that they follow. */
final class FoundRevisions {

    private final Set<String> compiled;
    private final SortedMap<String, RevisionClass> own;
    private final SortedMap<String, RevisionClass> all;

    FoundRevisions(
            Set<String> compiled, SortedMap<String, RevisionClass> own, SortedMap<String, RevisionClass> foreign) {
        this.compiled = compiled;
        this.own = own;
        all = new TreeMap<>(own);
        all.putAll(foreign);
    }

    /** The revisions of the module, sorted by name. */
    List<RevisionClass> own() {
        return List.copyOf(own.values());
    }

    /** Those whose source is compiled this time: a compiler can point at no others. */
    List<RevisionClass> compiled() {
        return own.values().stream().filter(this::isCompiled).toList();
    }

    boolean isCompiled(RevisionClass revision) {
        return compiled.contains(revision.name());
    }

    Optional<RevisionClass> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** Whether the compiler could make out everything; it tells itself about the rest. */
    boolean isComplete() {
        return all.values().stream().allMatch(RevisionClass::complete);
    }

    /** What the rules of the graph look at. */
    List<RevisionNode> nodes() {
        if (all.size() == own.size()) {
            return ownNodes();
        }
        Set<String> names = nodesOf(all.values().stream())
                .flatMap(node -> Stream.concat(Stream.of(node.id().value()), node.labels().stream()))
                .collect(Collectors.toSet());
        return nodesOf(all.values().stream())
                .map(node -> own.containsKey(node.className()) ? node : within(names, node))
                .toList();
    }

    /** The part of the module that its manifest lists. */
    List<RevisionNode> ownNodes() {
        return nodesOf(own.values().stream()).toList();
    }

    private static Stream<RevisionNode> nodesOf(Stream<RevisionClass> revisions) {
        return revisions.flatMap(revision -> revision.node().stream());
    }

    /**
     * A revision of another module without the ids and labels that only that module knows: nothing leads a compiler from an id to
     * a class, and they were checked when that module was compiled.
     */
    private static RevisionNode within(Set<String> names, RevisionNode node) {
        return new RevisionNode(
                node.id(),
                node.className(),
                known(names, node.parent()),
                node.after(),
                known(names, node.dependsOn()),
                node.labels(),
                node.description());
    }

    private static List<String> known(Set<String> names, List<String> named) {
        return named.stream().filter(names::contains).toList();
    }
}
