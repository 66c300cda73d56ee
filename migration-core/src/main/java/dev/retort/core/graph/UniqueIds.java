package dev.retort.core.graph;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An id belongs to one class. */
final class UniqueIds implements Rule {

    @Override
    public List<Problem> check(Links links) {
        Map<String, RevisionNode> owners = new HashMap<>();
        Map<String, List<RevisionNode>> shared = new TreeMap<>();
        for (RevisionNode node : links.nodes()) {
            String id = node.id().value();
            RevisionNode owner = owners.putIfAbsent(id, node);
            if (owner != null && !id.isEmpty()) {
                shared.computeIfAbsent(id, first -> new ArrayList<>(List.of(owner)))
                        .add(node);
            }
        }
        return shared.values().stream().map(UniqueIds::problem).toList();
    }

    private static Problem problem(List<RevisionNode> nodes) {
        RevisionNode last = nodes.get(nodes.size() - 1);
        List<String> classNames = nodes.stream().map(RevisionNode::className).toList();
        List<String> others = classNames.subList(0, classNames.size() - 1);
        String message = "revision id \"" + last.id() + "\" of " + last.className() + " is already used by "
                + Listing.of(others);
        return Problem.error("duplicate-id", message, Where.value(last.className(), Member.ID))
                .withHelp(
                        "give one of them a new id, for example \"" + Text.newId(classNames) + "\"",
                        "if you have renamed or deleted one of the classes, run a clean build");
    }
}
