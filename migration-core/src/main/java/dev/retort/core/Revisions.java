package dev.retort.core;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.Manifests;

/**
 * All revisions that a class path holds, as one graph that was checked.
 *
 * @param classLoader what loads their classes
 */
public record Revisions(RevisionGraph graph, ClassLoader classLoader) {
    /**
     * Reads the manifests of all modules and jars that {@code classLoader} sees, without loading a revision's class.
     *
     * @throws dev.retort.core.manifest.NoManifest if there is none
     * @throws dev.retort.core.graph.InvalidGraph if the revisions of all modules together make no valid graph
     */
    public static Revisions load(ClassLoader classLoader) {
        Manifest manifest = Manifests.of(classLoader);
        return new Revisions(RevisionGraph.checked(manifest.revisions(), manifest.settings()), classLoader);
    }
}
