package dev.retort.source;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The history as the sources have it now, with that of the libraries. It may have more heads than it should. */
final class SourceHistory {

    private final Map<RevisionId, KnownRevision> byId = new LinkedHashMap<>();
    private final RevisionGraph graph;
    private final GraphSettings settings;
    private final List<String> packagesWithSettings;

    /**
     * Puts revisions in order.
     *
     * @throws dev.retort.core.graph.InvalidGraph if they make no graph
     */
    SourceHistory(
            Collection<KnownRevision> revisions, GraphSettings settings, Collection<String> packagesWithSettings) {
        graph = RevisionGraph.checked(
                revisions.stream().map(KnownRevision::node).toList(), new GraphSettings(true));
        revisions.forEach(revision -> byId.put(revision.node().id(), revision));
        this.settings = settings;
        this.packagesWithSettings = List.copyOf(packagesWithSettings);
    }

    RevisionGraph graph() {
        return graph;
    }

    GraphSettings settings() {
        return settings;
    }

    /** The packages of this module with {@code @RevisionSet}, sorted. */
    List<String> packagesWithSettings() {
        return packagesWithSettings;
    }

    KnownRevision revision(RevisionId id) {
        return Objects.requireNonNull(byId.get(id), id::value);
    }

    /** The revisions of this module, the newest first. */
    List<KnownRevision> ownNewestFirst() {
        List<RevisionNode> oldestFirst = graph.revisions();
        return IntStream.rangeClosed(1, oldestFirst.size())
                .mapToObj(back ->
                        revision(oldestFirst.get(oldestFirst.size() - back).id()))
                .filter(revision -> revision.root().isPresent())
                .toList();
    }
}
