package dev.retort.core.verify;

import dev.retort.core.graph.GraphSettings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One element of a class path: the classes of a module, or a jar.
 *
 * @param name how people call it: {@code target/classes}, {@code library-1.0.jar}
 * @param manifest the text of its manifest, if there is one
 * @param settings what its classes say about the graph
 * @param revisions what its classes say about the history
 */
public record CompiledModule(
        String name, Optional<String> manifest, GraphSettings settings, List<CompiledRevision> revisions) {

    public CompiledModule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(settings, "settings");
        revisions = List.copyOf(revisions);
    }
}
