package dev.retort.core.target;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.Collection;
import java.util.List;

/** There is more than one head, so nobody can say which one is meant. */
public final class SeveralHeads extends MigrationException {

    private SeveralHeads(Target target, Collection<RevisionId> heads, RevisionGraph graph, String advice) {
        super("\"" + target + "\" is ambiguous, "
                + target.line().map(line -> "the line of \"" + line + "\"").orElse("the revision graph") + " has "
                + heads.size() + " heads: " + Listing.of(described(heads, graph)) + ". " + advice);
    }

    static SeveralHeads insteadOfHead(Target.Symbol head, Collection<RevisionId> heads, RevisionGraph graph) {
        Target all = new Target.Symbol(head.line(), new Place.Heads());
        return new SeveralHeads(
                head, heads, graph, "Say \"" + all + "\" to go to all of them, or the id of one of them.");
    }

    static SeveralHeads insteadOfOne(Target target, Collection<RevisionId> heads, RevisionGraph graph) {
        return new SeveralHeads(target, heads, graph, "Say the id of one of them.");
    }

    private static List<String> described(Collection<RevisionId> heads, RevisionGraph graph) {
        return heads.stream()
                .sorted()
                .map(head -> head + " (" + graph.revision(head).className() + ")")
                .toList();
    }
}
