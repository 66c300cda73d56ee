package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * A revision, and what follows from its place in the graph.
 *
 * @param source its source file, seen from the folder of the project; empty if it comes from elsewhere
 * @param neededBy the revisions that depend on it without continuing it
 * @param carriedLabels the labels that apply to it, its own and those of its line, sorted
 * @param heads the heads that it leads to
 */
public record ShownRevision(
        RevisionFacts revision,
        Optional<String> source,
        List<RevisionId> neededBy,
        List<String> carriedLabels,
        List<RevisionId> heads) {

    public ShownRevision {
        neededBy = List.copyOf(neededBy);
        carriedLabels = List.copyOf(carriedLabels);
        heads = List.copyOf(heads);
    }
}
