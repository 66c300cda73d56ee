package dev.retort.source;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Objects;

/**
 * A revision that is about to be written.
 *
 * @param id under which databases will know it
 * @param packageName where its class belongs; empty for the package without a name
 * @param simpleName the name of its class
 * @param description what it does, in one line
 * @param parents those that it follows
 * @param dependsOn ids or labels of those that it needs without following them
 * @param labels names for the line that it begins
 * @param upgrade what it does, as Java
 */
public record UnwrittenRevision(
        RevisionId id,
        String packageName,
        String simpleName,
        String description,
        Parents parents,
        List<String> dependsOn,
        List<String> labels,
        UpgradeBody upgrade) {

    public UnwrittenRevision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(simpleName, "simpleName");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parents, "parents");
        Objects.requireNonNull(upgrade, "upgrade");
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /** The name of its class with that of the package. */
    public String className() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** What the compiler will read from its annotation. */
    RevisionNode node() {
        return parents.accept(new Parents.Visitor<RevisionNode>() {
            @Override
            public RevisionNode byId(Parents.ById named) {
                return node(named.ids(), List.of());
            }

            @Override
            public RevisionNode byClass(Parents.ByClass named) {
                return node(List.of(), named.classNames());
            }
        });
    }

    private RevisionNode node(List<String> parent, List<String> after) {
        return new RevisionNode(id, className(), parent, after, dependsOn, labels, description);
    }
}
