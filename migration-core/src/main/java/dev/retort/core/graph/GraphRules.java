package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a history has to keep, checked by the processor, by the build and before each run. One mistake gives one
 * problem: a rule that would only repeat what another one found is not asked.
 */
public final class GraphRules {

    /** These look at one revision at a time. */
    private static final List<Rule> SPELLING = List.of(new LegalNames(), new OneFormOfParents());

    /** Without these nobody can say who follows whom. */
    private static final List<Rule> CONSISTENCY =
            List.of(new UniqueIds(), new UniqueLabels(), new KnownNames(), new NoSelfReferences(), new NoCycles());

    private GraphRules() {}

    /** Everything that is wrong, each mistake once, in an order that does not depend on the order of the revisions. */
    public static List<Problem> check(Collection<RevisionNode> revisions, GraphSettings settings) {
        return check(new Links(revisions), settings);
    }

    static List<Problem> check(Links links, GraphSettings settings) {
        List<Problem> problems = checkEdges(links);
        boolean headsMatter = problems.isEmpty() && !settings.severalHeadsAllowed();
        return headsMatter ? new OneHead().check(links) : problems;
    }

    /** What can be said although some revisions could not be read: nothing about unknown names, nor about heads. */
    public static List<Problem> checkIncomplete(Collection<RevisionNode> known) {
        return checkEdges(new Links(known)).stream()
                .filter(problem -> !KnownNames.CODES.contains(problem.code()))
                .toList();
    }

    /** What would make the answers of a graph meaningless. */
    static List<Problem> contradictions(Links links) {
        return CONSISTENCY.stream().flatMap(rule -> rule.check(links).stream()).toList();
    }

    private static List<Problem> checkEdges(Links links) {
        List<Problem> contradictions = contradictions(links);
        Stream<Rule> others = contradictions.isEmpty()
                ? Stream.concat(SPELLING.stream(), Stream.of(new NoRedundantEdges()))
                : SPELLING.stream();
        return Stream.concat(others.flatMap(rule -> rule.check(links).stream()), contradictions.stream())
                .toList();
    }
}
