package dev.retort.processor;

import dev.retort.core.graph.RevisionNode;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/**
 * One revision that {@link RevisionCollector} found.
 *
 * @param className its binary name
 * @param outermostClass the binary name of the class around it, which is its own if there is none
 * @param isPublic whether every package can name it
 * @param node what its annotation says; empty if the compiler cannot make out all of it
 */
public record CollectedRevision(
        String className, String outermostClass, boolean isPublic, Optional<RevisionNode> node) {

    static CollectedRevision of(RevisionClass revision, Elements elements) {
        return new CollectedRevision(
                revision.name(),
                TypeNames.of(elements, EnclosingTypes.outermost(revision.element())),
                EnclosingTypes.of(revision.element()).stream()
                        .allMatch(type -> type.getModifiers().contains(Modifier.PUBLIC)),
                revision.node().filter(node -> revision.complete()));
    }
}
