package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The place of a revision that is about to be written.
 *
 * @param parents what it continues, from the bases to the heads; none for the first revision of a new line
 * @param dependsOn ids and labels of what it needs besides
 */
public record NewRevision(List<RevisionId> parents, List<String> dependsOn) {

    public NewRevision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Finds the place after one or several targets: {@code head}, {@code blog@head}, an id; {@code base} begins a new line, and
     * {@code heads} or several targets make a merge.
     *
     * @param after what the revision continues
     * @param dependsOn symbols of what it needs besides; a label stays a label, anything else becomes an id
     * @param splice whether it may continue what another revision already continues, which begins a branch
     * @throws dev.retort.core.problem.MigrationException if there is no such place; the message says why
     */
    public static NewRevision at(RevisionGraph graph, List<Target> after, List<Target> dependsOn, boolean splice) {
        List<RevisionId> parents = new ArrayList<>();
        for (Target target : after) {
            for (RevisionId parent : Lookup.named(graph, target)) {
                if (parents.contains(parent)) {
                    throw new NamedTwice(target, parent);
                }
                parents.add(parent);
            }
        }
        if (!splice) {
            parents.forEach(parent -> NotAHead.check(graph, parent));
        }
        return new NewRevision(
                parents,
                dependsOn.stream().map(target -> dependency(graph, target)).toList());
    }

    private static String dependency(RevisionGraph graph, Target target) {
        Set<RevisionId> named = Lookup.named(graph, target);
        if (named.size() != 1) {
            throw new NoDependency(target, named);
        }
        RevisionId id = named.iterator().next();
        boolean label = graph.revision(id).labels().contains(target.toString());
        return label ? target.toString() : id.value();
    }
}
