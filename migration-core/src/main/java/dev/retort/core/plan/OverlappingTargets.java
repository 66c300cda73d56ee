package dev.retort.core.plan;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Targets that are stamped together must not include one another. */
public final class OverlappingTargets extends MigrationException {

    private OverlappingTargets(String message) {
        super(message);
    }

    static OverlappingTargets of(Set<RevisionId> targets, RevisionGraph graph) {
        Set<RevisionId> heads = graph.maximalElements(targets);
        Set<RevisionId> needless = new LinkedHashSet<>(targets);
        needless.removeAll(heads);
        String inclusions = needless.stream()
                .limit(Listing.AT_MOST)
                .map(included -> "\"" + including(included, heads, graph) + "\" needs \"" + included + "\"")
                .collect(Collectors.joining(", "));
        return new OverlappingTargets("Cannot stamp " + Listing.of(targets) + " together: " + inclusions
                + ", so its row stands for both. Leave out " + Listing.of(needless) + ".");
    }

    static OverlappingTargets withBase(List<Target> targets) {
        return new OverlappingTargets("Cannot stamp " + Listing.of(targets)
                + " together: \"base\" says that no revision is applied. Stamp either \"base\" or the others; to delete all"
                + " rows before, purge (-Ddb.purge).");
    }

    private static RevisionId including(RevisionId included, Set<RevisionId> heads, RevisionGraph graph) {
        return heads.stream()
                .filter(head -> graph.withAncestors(Set.of(head)).contains(included))
                .findFirst()
                .orElseThrow();
    }
}
