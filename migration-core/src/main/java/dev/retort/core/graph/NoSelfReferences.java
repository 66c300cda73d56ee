package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** No revision names itself. */
final class NoSelfReferences implements Rule {

    @Override
    public List<Problem> check(Links links) {
        List<Problem> problems = new ArrayList<>();
        for (int node = 0; node < links.nodes().size(); node++) {
            for (Link link : links.from(node)) {
                if (link.leadsBackToItself()) {
                    problems.add(problem(link, links.nodes().get(node)));
                }
            }
        }
        return problems;
    }

    private static Problem problem(Link link, RevisionNode node) {
        String role = link.isDependency() ? "dependency" : "parent";
        return Problem.error("self-reference", Text.described(node) + " names itself as its " + role, link.where(node))
                .withHelp(
                        link.isDependency()
                                ? "remove it from dependsOn"
                                : "name the revision that came before; the first revision has no parent");
    }
}
