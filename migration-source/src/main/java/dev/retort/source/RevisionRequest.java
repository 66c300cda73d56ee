package dev.retort.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants of a new revision; what is empty is decided here.
 *
 * @param message what it does, in a few words; its class is named after it
 * @param head targets that lead to what it follows, such as an id; none means the only head
 * @param splice whether it may follow revisions that others follow already
 * @param labels names for the line that begins with it
 * @param dependsOn revisions that it needs without following them
 * @param naming id, class and package, as far as they are wanted otherwise
 */
public record RevisionRequest(
        String message, List<String> head, boolean splice, List<String> labels, List<String> dependsOn, Naming naming) {

    public RevisionRequest {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(naming, "naming");
        head = List.copyOf(head);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * How a new revision is called.
     *
     * @param id under which databases will know it
     * @param simpleName its class
     * @param packageName the package of its class
     * @param form how it names its parents
     */
    public record Naming(
            Optional<String> id, Optional<String> simpleName, Optional<String> packageName, Optional<ParentForm> form) {

        /** Everything is decided here. */
        public static final Naming DEFAULT =
                new Naming(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Naming {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(simpleName, "simpleName");
            Objects.requireNonNull(packageName, "packageName");
            Objects.requireNonNull(form, "form");
        }
    }
}
