package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.plan.HistorySelection;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.plan.StampPlanner;
import dev.retort.core.plan.TakenAlong;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Target;
import dev.retort.core.target.TargetRange;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the tables of the chapter on targets say of its history is what happens. */
class TargetsTest {

    private static final Pattern NAME = Pattern.compile("`([^`]*)`");

    private final Page page = Page.chapter("targets");
    private final RevisionGraph graph = RevisionGraph.of(
            page.table("revision").stream().map(TargetsTest::revision).toList());

    private static RevisionNode revision(String line) {
        List<String> cells = cells(line);
        String id = names(cells.get(0)).get(0);
        return new RevisionNode(
                new RevisionId(id),
                "app.db." + id,
                names(cells.get(1)),
                List.of(),
                names(cells.get(2)),
                names(cells.get(3)),
                "");
    }

    @Test
    void symbols() {
        check("symbol", 1, cells -> quoted(new TreeSet<>(Lookup.named(graph, target(cells.get(0))))));
    }

    @Test
    void upgrades() {
        check("upgrade to", 2, cells -> steps(Planner.upgrade(graph, rows(cells.get(1)), target(cells.get(0)))));
    }

    @Test
    void downgrades() {
        check("downgrade to", 2, cells -> {
            Plan plan = Planner.downgrade(graph, rows(cells.get(1)), target(cells.get(0)));
            return steps(plan) + " | " + takenAlong(plan);
        });
    }

    @Test
    void ranges() {
        check("range", 1, cells -> history(names(cells.get(0)).get(0)));
    }

    @Test
    void stamps() {
        check(
                "stamp",
                2,
                cells -> quoted(
                        stamp(names(cells.get(0)).get(0), rows(cells.get(1))).rowsAfter()));
    }

    @Test
    void refusals() {
        check("refused", 2, cells -> {
            try {
                return "done: " + attempt(cells.get(0), rows(cells.get(1)));
            } catch (MigrationException refused) {
                return refused.getMessage();
            }
        });
    }

    private Object attempt(String request, Set<RevisionId> rows) {
        String text = names(request).get(0);
        return switch (request.substring(0, request.indexOf(' '))) {
            case "upgrade" -> Planner.upgrade(graph, rows, Target.parse(text));
            case "downgrade" -> Planner.downgrade(graph, rows, Target.parse(text));
            case "history" -> history(text);
            default -> stamp(text, rows);
        };
    }

    /** The first cells of each line are asked, and the others are what is answered. */
    private void check(String title, int asked, Answer answer) {
        List<String> lines = page.table(title);

        assertThat(lines)
                .isNotEmpty()
                .isEqualTo(lines.stream()
                        .map(line -> {
                            List<String> cells = cells(line);
                            String question = String.join(" | ", cells.subList(0, asked));
                            return ("| " + question + " | " + answer.of(cells) + " |").replaceAll(" +", " ");
                        })
                        .toList());
    }

    private interface Answer {
        String of(List<String> cells);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(result -> result.group(1)).toList();
    }

    private static Target target(String cell) {
        return Target.parse(names(cell).get(0));
    }

    private static Set<RevisionId> rows(String cell) {
        return names(cell).stream().map(RevisionId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String steps(Plan plan) {
        return quoted(plan.steps().stream().map(step -> step.revision().id()).toList());
    }

    private static String takenAlong(Plan plan) {
        return plan.takenAlong().stream()
                .map(TakenAlong::toString)
                .map(text -> text.replaceAll("\\w\\d{3}", "`$0`"))
                .collect(Collectors.joining(", "));
    }

    private String history(String range) {
        return quoted(HistorySelection.of(graph, TargetRange.parse(range), Set.of()).stream()
                .map(RevisionNode::id)
                .toList());
    }

    private StampPlan stamp(String targets, Set<RevisionId> rows) {
        List<Target> parsed =
                Arrays.stream(targets.split(",")).map(Target::parse).toList();
        return StampPlanner.stamp(graph, rows, parsed).complete();
    }

    private static String quoted(Collection<RevisionId> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" "));
    }
}
