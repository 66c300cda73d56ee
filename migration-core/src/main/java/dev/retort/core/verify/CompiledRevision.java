package dev.retort.core.verify;

import dev.retort.core.graph.RevisionNode;
import java.util.Objects;
import java.util.Optional;

/**
 * A class file with {@code @Revision}.
 *
 * @param node what its annotation says
 * @param lostSource the name of its source file, if that is known to be gone
 */
public record CompiledRevision(RevisionNode node, Optional<String> lostSource) {

    public CompiledRevision {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(lostSource, "lostSource");
    }

    String className() {
        return node.className();
    }
}
