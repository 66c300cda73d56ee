package dev.retort.processor;

import dev.retort.core.graph.GraphSettings;
import java.util.List;

/**
 * What {@link RevisionCollector} found.
 *
 * @param compiled the revisions among the sources, sorted by name
 * @param named those of the named classes that are revisions, sorted by name
 * @param settings what the sources say about the graph
 * @param packagesWithSettings the packages that say so
 */
public record CollectedRevisions(
        List<CollectedRevision> compiled,
        List<CollectedRevision> named,
        GraphSettings settings,
        List<String> packagesWithSettings) {

    public CollectedRevisions {
        compiled = List.copyOf(compiled);
        named = List.copyOf(named);
        packagesWithSettings = List.copyOf(packagesWithSettings);
    }
}
