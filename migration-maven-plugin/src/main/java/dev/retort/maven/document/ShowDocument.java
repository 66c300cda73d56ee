package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What {@code db:show} finds.
 *
 * @param targets what was asked for
 * @param revisions what that means, from the bases to the heads
 * @param database the database, if one had to be asked what {@code current} means
 */
public record ShowDocument(List<String> targets, List<ShownRevision> revisions, Optional<DatabaseFacts> database)
        implements Document {

    public ShowDocument {
        targets = List.copyOf(targets);
        revisions = List.copyOf(revisions);
    }

    /**
     * Everything about some revisions of a graph.
     *
     * @param source finds the source of a class
     */
    public static ShowDocument of(
            RevisionGraph graph,
            List<String> targets,
            Set<RevisionId> ids,
            Function<String, Optional<String>> source,
            Optional<DatabaseFacts> database) {
        Map<RevisionId, SortedSet<String>> labels = graph.labels();
        SortedSet<String> none = new TreeSet<>();
        return new ShowDocument(
                targets,
                graph.revisions().stream()
                        .filter(node -> ids.contains(node.id()))
                        .map(node -> new ShownRevision(
                                RevisionFacts.of(graph, node.id()),
                                source.apply(node.className()),
                                List.copyOf(graph.dependents(node.id())),
                                List.copyOf(labels.getOrDefault(node.id(), none)),
                                BranchFacts.headsAfter(graph, node.id())))
                        .toList(),
                database);
    }
}
