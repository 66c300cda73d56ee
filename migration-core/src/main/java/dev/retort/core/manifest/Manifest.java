package dev.retort.core.manifest;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The revisions of a module or of several, and the settings of the project.
 *
 * @param settings what the project has decided about its graph
 * @param revisions sorted by class name
 */
public record Manifest(GraphSettings settings, List<RevisionNode> revisions) {

    /** Where a manifest lies in a class path. */
    public static final String PATH = "META-INF/retort/revisions";

    public Manifest {
        revisions = revisions.stream()
                .sorted(Comparator.comparing(RevisionNode::className))
                .toList();
    }

    public static Manifest of(GraphSettings settings, Collection<RevisionNode> revisions) {
        return new Manifest(settings, List.copyOf(revisions));
    }
}
