package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import dev.retort.core.problem.Where.Member;
import java.util.List;

/** A class names its parents by id or by class, not both ways. */
final class OneFormOfParents implements Rule {

    @Override
    public List<Problem> check(Links links) {
        return links.nodes().stream()
                .filter(node -> !node.parent().isEmpty() && !node.after().isEmpty())
                .map(OneFormOfParents::problem)
                .toList();
    }

    private static Problem problem(RevisionNode node) {
        String message = Text.described(node) + " names parents with both \"parent\" and \"after\"";
        return Problem.error("mixed-parents", message, Where.value(node.className(), Member.PARENT))
                .withHelp("name all parents with \"after\", by class, or all with \"parent\", by id");
    }
}
