package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A label names one revision, and is no id. */
final class UniqueLabels implements Rule {

    @Override
    public List<Problem> check(Links links) {
        Map<String, RevisionNode> ids = new HashMap<>();
        links.nodes().forEach(node -> ids.putIfAbsent(node.id().value(), node));
        Map<String, RevisionNode> owners = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (RevisionNode node : links.nodes()) {
            for (int index = 0; index < node.labels().size(); index++) {
                Where where = Where.value(node.className(), Member.LABELS, index);
                problems.addAll(check(node, node.labels().get(index), where, ids, owners));
            }
        }
        return problems;
    }

    private static List<Problem> check(
            RevisionNode node,
            String label,
            Where where,
            Map<String, RevisionNode> ids,
            Map<String, RevisionNode> owners) {
        if (label.isEmpty()) {
            return List.of();
        }
        RevisionNode sameId = ids.get(label);
        if (sameId != null) {
            return List.of(Problem.error(
                            "label-is-id", labelOf(label, node) + " is also the id of " + sameId.className(), where)
                    .withHelp("choose another label: a name has to lead to one revision"));
        }
        RevisionNode owner = owners.putIfAbsent(label, node);
        if (owner == null) {
            return List.of();
        }
        if (owner.equals(node)) {
            return List.of(Problem.error("duplicate-label", labelOf(label, node) + " is given twice", where)
                    .withHelp("remove it once"));
        }
        String message = labelOf(label, node) + " already belongs to " + Text.named(owner);
        return List.of(Problem.error("duplicate-label", message, where).withHelp("remove the label from one of them"));
    }

    private static String labelOf(String label, RevisionNode node) {
        return "label \"" + label + "\" of " + Text.described(node);
    }
}
