package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.Collection;
import java.util.List;

/**
 * One revision, the same in every document.
 *
 * @param className the binary name of its class
 * @param description what it does, for people; may be empty
 * @param parents the revisions that it continues
 * @param dependsOn the revisions that it needs without continuing them
 * @param children the revisions that continue it
 * @param labels the labels that it declares
 * @param base whether it continues nothing
 * @param head whether nothing continues it
 * @param effectiveHead whether nothing continues it and nothing depends on it
 * @param branchPoint whether several revisions continue it
 * @param mergePoint whether it continues several revisions
 */
public record RevisionFacts(
        RevisionId id,
        String className,
        String description,
        List<RevisionId> parents,
        List<RevisionId> dependsOn,
        List<RevisionId> children,
        List<String> labels,
        boolean base,
        boolean head,
        boolean effectiveHead,
        boolean branchPoint,
        boolean mergePoint) {

    public RevisionFacts {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        children = List.copyOf(children);
        labels = List.copyOf(labels);
    }

    /** What the graph knows about one of its revisions. */
    public static RevisionFacts of(RevisionGraph graph, RevisionId id) {
        RevisionNode node = graph.revision(id);
        List<RevisionId> parents = List.copyOf(graph.parents(id));
        List<RevisionId> children = List.copyOf(graph.children(id));
        return new RevisionFacts(
                id,
                node.className(),
                node.description(),
                parents,
                List.copyOf(graph.dependencies(id)),
                children,
                node.labels(),
                parents.isEmpty(),
                children.isEmpty(),
                children.isEmpty() && graph.dependents(id).isEmpty(),
                children.size() > 1,
                parents.size() > 1);
    }

    /** The same for several revisions, in their order. */
    public static List<RevisionFacts> of(RevisionGraph graph, Collection<RevisionId> ids) {
        return ids.stream().map(id -> of(graph, id)).toList();
    }
}
