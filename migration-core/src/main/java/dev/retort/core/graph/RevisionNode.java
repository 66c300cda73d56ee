package dev.retort.core.graph;

import java.util.List;
import java.util.Objects;

/**
 * What a revision class says about its place in the history, word by word: the lists keep the order of the annotation, so that a
 * problem can point at the value.
 *
 * @param id its id
 * @param className its binary name, which is what tells two revisions apart
 * @param parent the ids of its parents
 * @param after the binary names of its parents' classes
 * @param dependsOn ids or labels of revisions that have to be applied first without being parents
 * @param labels names for the line that it begins
 * @param description what it does, for people
 */
public record RevisionNode(
        RevisionId id,
        String className,
        List<String> parent,
        List<String> after,
        List<String> dependsOn,
        List<String> labels,
        String description) {

    public RevisionNode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(description, "description");
        parent = List.copyOf(parent);
        after = List.copyOf(after);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }
}
