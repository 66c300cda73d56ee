package dev.retort.source;

import dev.retort.core.graph.RevisionNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A revision of the history that a new one belongs to.
 *
 * @param node what its annotation says
 * @param isPublic whether every package can name its class
 * @param root the folder of sources that holds it, if it is a source of this module
 */
record KnownRevision(RevisionNode node, boolean isPublic, Optional<Path> root) {

    /** The package of its class. */
    String packageName() {
        int end = node.className().lastIndexOf('.');
        return end < 0 ? "" : node.className().substring(0, end);
    }

    /** Whether a source of this package can name its class. */
    boolean canBeNamedIn(String packageName) {
        // The package without a name cannot be imported from.
        return packageName.equals(packageName()) || (isPublic && !packageName().isEmpty());
    }
}
