package dev.retort.core.graph;

import dev.retort.core.problem.NearestNames;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Parents and dependencies exist. */
final class KnownNames implements Rule {

    private static final String MISSING_PARENT = "missing-parent";
    private static final String MISSING_DEPENDENCY = "missing-dependency";

    static final Set<String> CODES = Set.of(MISSING_PARENT, MISSING_DEPENDENCY);

    /** If this many names are unknown, then nobody mistyped them, and comparing each with each would take long. */
    private static final int MISTYPED_AT_MOST = 50;

    @Override
    public List<Problem> check(Links links) {
        List<Problem> problems = new ArrayList<>();
        for (Link link : links.lost()) {
            boolean helpful = problems.size() < MISTYPED_AT_MOST;
            problems.add(problem(link, links).withHelp(helpful ? help(link, links) : List.of()));
        }
        return problems;
    }

    private static Problem problem(Link link, Links links) {
        RevisionNode node = links.nodes().get(link.from());
        return switch (link.member()) {
            case AFTER ->
                Problem.error(
                        MISSING_PARENT,
                        link.name() + ", named as parent of " + Text.named(node) + ", is not a known revision",
                        link.where(node));
            case DEPENDS_ON ->
                Problem.error(
                        MISSING_DEPENDENCY,
                        "no revision has the id or label \"" + link.name() + "\", on which " + Text.named(node)
                                + " depends",
                        link.where(node));
            default ->
                Problem.error(
                        MISSING_PARENT,
                        "no revision has the id \"" + link.name() + "\", named as parent of " + Text.named(node),
                        link.where(node));
        };
    }

    private static List<String> help(Link link, Links links) {
        if (link.member() == Member.AFTER) {
            return List.of("annotate it with @Revision; if it is, run a clean build of its module");
        }
        boolean parent = link.member() == Member.PARENT;
        RevisionNode node = links.nodes().get(link.from());
        Map<String, RevisionNode> names = parent
                ? names(links, node, other -> List.of(other.id().value()))
                : names(links, node, KnownNames::idAndLabels);
        List<String> help = new ArrayList<>();
        for (String name : NearestNames.of(link.name(), names.keySet())) {
            help.add("did you mean \"" + name + "\" ("
                    + Objects.requireNonNull(names.get(name)).className() + ")?");
        }
        if (parent) {
            namedByLabel(link.name(), links, help);
            help.add("a revision of another module is named by its class: after = ItsClass.class");
        } else {
            help.add("a revision of another module can only be followed, by its class: after = ItsClass.class");
        }
        return help;
    }

    private static Map<String, RevisionNode> names(
            Links links, RevisionNode self, Function<RevisionNode, List<String>> namesOf) {
        Map<String, RevisionNode> names = new TreeMap<>();
        links.nodes().stream()
                .filter(node -> !node.equals(self))
                .forEach(node -> namesOf.apply(node).forEach(name -> names.putIfAbsent(name, node)));
        return names;
    }

    private static List<String> idAndLabels(RevisionNode node) {
        List<String> names = new ArrayList<>(node.labels());
        names.add(node.id().value());
        return names;
    }

    private static void namedByLabel(String name, Links links, List<String> help) {
        links.nodes().stream()
                .filter(node -> node.labels().contains(name))
                .findFirst()
                .ifPresent(node -> help.add(
                        "\"" + name + "\" is a label; name the parent by its id: parent = \"" + node.id() + "\""));
    }
}
