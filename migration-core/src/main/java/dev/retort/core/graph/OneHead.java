package dev.retort.core.graph;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The history ends in one revision. Asked of graphs without any other problem, and only if the project wants one head. */
final class OneHead implements Rule {

    @Override
    public List<Problem> check(Links links) {
        List<RevisionNode> heads = heads(links);
        return heads.size() > 1 ? List.of(problem(heads, RevisionGraph.of(links))) : List.of();
    }

    /** Sorted by id. */
    private static List<RevisionNode> heads(Links links) {
        BitSet continued = new BitSet();
        for (int node = 0; node < links.nodes().size(); node++) {
            for (Link link : links.from(node)) {
                if (!link.isDependency()) {
                    continued.set(link.to());
                }
            }
        }
        return IntStream.range(0, links.nodes().size())
                .filter(node -> !continued.get(node))
                .mapToObj(links.nodes()::get)
                .sorted(Comparator.comparing(RevisionNode::id))
                .toList();
    }

    private static Problem problem(List<RevisionNode> heads, RevisionGraph graph) {
        List<RevisionId> ids = heads.stream().map(RevisionNode::id).toList();
        String message = "the revision graph has " + heads.size() + " heads: " + Listing.of(ids);
        return Problem.error("multiple-heads", message, where(heads.get(heads.size() - 1)))
                .withDetails(details(heads, graph))
                .withHelp(help(heads, graph));
    }

    /** The newest reference of the last head: what its author wrote last. */
    private static Where where(RevisionNode head) {
        Member member = head.after().isEmpty() ? Member.PARENT : Member.AFTER;
        boolean base = head.parent().isEmpty() && head.after().isEmpty();
        return Where.value(head.className(), base ? Member.ID : member);
    }

    private static List<String> details(List<RevisionNode> heads, RevisionGraph graph) {
        List<String> details = new ArrayList<>();
        heads.stream().limit(Listing.AT_MOST).forEach(head -> details.add("head " + Text.named(head)));
        if (heads.size() > Listing.AT_MOST) {
            details.add("and " + (heads.size() - Listing.AT_MOST) + " more");
        } else {
            details.add(ForkPoint.of(heads, graph).describe());
        }
        return details;
    }

    private static List<String> help(List<RevisionNode> heads, RevisionGraph graph) {
        List<String> help = new ArrayList<>();
        List<RevisionNode> needed = heads.stream()
                .filter(head -> !graph.dependents(head.id()).isEmpty())
                .toList();
        needed.forEach(head -> help.add(parentInsteadOfDependency(head, graph)));
        if (needed.isEmpty()) {
            help.addAll(inARowOrJoined(heads, graph));
        }
        help.add("if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)");
        return help;
    }

    /** A revision that joined both would name one of them needlessly. */
    private static String parentInsteadOfDependency(RevisionNode head, RevisionGraph graph) {
        RevisionId dependent = graph.dependents(head.id()).iterator().next();
        return Text.named(graph.revision(dependent)) + " depends on the head \"" + head.id()
                + "\"; let it follow: name it as a parent instead";
    }

    private static List<String> inARowOrJoined(List<RevisionNode> heads, RevisionGraph graph) {
        RevisionNode last = heads.get(heads.size() - 1);
        List<String> help = new ArrayList<>();
        if (heads.size() == 2) {
            oneAfterTheOther(heads.get(0), last, ForkPoint.of(heads, graph), graph)
                    .ifPresent(help::add);
        }
        String id = Text.newId(heads.stream().map(RevisionNode::className).toList());
        help.add("to join them, run mvn db:merge or add a revision that comes after "
                + (heads.size() == 2 ? "both" : "all") + ": @Revision(id = \"" + id + "\", " + Text.parents(heads, last)
                + ")");
        return help;
    }

    private static Optional<String> oneAfterTheOther(
            RevisionNode first, RevisionNode second, ForkPoint fork, RevisionGraph graph) {
        return fork.beginOfLine(second.id(), graph)
                .map(graph::revision)
                .map(begin -> "to put them in a row, let " + Text.named(begin) + " come after \"" + first.id() + "\": "
                        + Text.parents(List.of(first), begin));
    }
}
