package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import java.util.List;

/**
 * What {@code db:heads} finds.
 *
 * @param heads the revisions that no other one continues
 */
public record HeadsDocument(List<RevisionFacts> heads) implements Document {

    public HeadsDocument {
        heads = List.copyOf(heads);
    }

    /** The heads of a graph. */
    public static HeadsDocument of(RevisionGraph graph) {
        return new HeadsDocument(RevisionFacts.of(graph, graph.heads()));
    }
}
