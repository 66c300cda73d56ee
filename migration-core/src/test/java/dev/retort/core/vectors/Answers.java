package dev.retort.core.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.plan.CurrentRevisions;
import dev.retort.core.plan.HistorySelection;
import dev.retort.core.plan.NewRevision;
import dev.retort.core.plan.OfflinePlanner;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.plan.StampPlanner;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Target;
import dev.retort.core.target.TargetRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Puts the requests of one case to its graph, and compares what comes back with what is recorded. */
final class Answers {

    private final GraphCase recorded;
    private final RevisionGraph graph;
    private final Map<RevisionId, Set<RevisionId>> prerequisites;

    Answers(GraphCase recorded) {
        this.recorded = recorded;
        this.graph = RevisionGraph.of(recorded.nodes());
        this.prerequisites = recorded.prerequisites();
    }

    /** Fails with an {@link AssertionError} unless the request is answered as its {@code compare} demands. */
    void check(Request request) {
        switch (request.compare()) {
            case "exact" -> {
                if (request.error() == null) {
                    checkResult(request);
                } else {
                    assertThat(Categories.of(refusal(() -> ask(request))))
                            .as("category")
                            .isEqualTo(request.error().category());
                }
            }
            case "ideal" -> checkResult(request);
            case "error" -> refusal(() -> ask(request));
            case "skip" -> checkDanger(request);
            default -> throw new AssertionError("unknown comparison " + request.compare());
        }
    }

    private static MigrationException refusal(ThrowingCallable question) {
        Throwable thrown = ThrowableAssert.catchThrowable(question);
        assertThat(thrown).as("refusal").isInstanceOf(MigrationException.class);
        return (MigrationException) thrown;
    }

    /**
     * What is left open is no licence: steps down from several rows are refused, and a stamp is refused or complete. Anything else
     * that is left open may be answered in any way.
     */
    private void checkDanger(Request request) {
        if (request.op().equals("stamp")) {
            checkOpenStamp(request);
        } else if (request.op().equals("downgrade")
                && request.target().startsWith("-")
                && request.current().size() > 1) {
            refusal(() -> ask(request));
        }
    }

    private void checkOpenStamp(Request request) {
        try {
            Set<RevisionId> rows = ((StampPlan) ask(request)).complete().rowsAfter();
            assertThat(maximalElements(rows)).isEqualTo(rows);
        } catch (MigrationException refused) {
            assertThat(Categories.of(refused)).isEqualTo("overlapping_revisions");
        }
    }

    private Object ask(Request request) {
        Set<RevisionId> rows = recorded.set(request.current());
        return switch (request.op()) {
            case "upgrade" -> Planner.upgrade(graph, rows, Target.parse(request.target()));
            case "downgrade" -> Planner.downgrade(graph, rows, Target.parse(request.target()));
            case "upgrade_sql" -> OfflinePlanner.upgrade(graph, request.target());
            case "downgrade_sql" -> OfflinePlanner.downgrade(graph, request.target());
            case "stamp" ->
                StampPlanner.stamp(
                        graph,
                        rows,
                        request.targets().stream().map(Target::parse).toList());
            case "history" ->
                HistorySelection.of(
                        graph,
                        request.range() == null ? TargetRange.EVERYTHING : TargetRange.parse(request.range()),
                        rows);
            case "show" -> Lookup.named(graph, Target.parse(request.target()));
            case "current" -> CurrentRevisions.of(graph, rows);
            case "revision" -> newRevision(request, List.of(request.head()));
            case "merge" -> newRevision(request, request.heads());
            default -> throw new AssertionError("unknown op " + request.op());
        };
    }

    private NewRevision newRevision(Request request, List<String> after) {
        return NewRevision.at(
                graph,
                after.stream().map(Target::parse).toList(),
                GraphCase.orEmpty(request.dependsOn()).stream()
                        .map(Target::parse)
                        .toList(),
                request.splice());
    }

    private void checkResult(Request request) {
        Object answer = ask(request);
        switch (request.op()) {
            case "upgrade", "downgrade", "upgrade_sql", "downgrade_sql" -> checkPlan(request, (Plan) answer);
            case "stamp" -> assertThat(((StampPlan) answer).rowsAfter()).isEqualTo(recorded.set(request.finalRows()));
            case "history" -> checkHistory(request, (List<?>) answer);
            case "show" -> assertThat((Set<?>) answer).isEqualTo(recorded.set(request.set()));
            case "current" -> checkCurrent(request, (CurrentRevisions) answer);
            default -> checkNewRevision(request, (NewRevision) answer);
        }
    }

    private void checkPlan(Request request, Plan plan) {
        boolean ideal = request.ideal() != null;
        List<RevisionId> expected = recorded.list(ideal ? request.ideal().steps() : request.steps());
        List<RevisionId> steps =
                plan.steps().stream().map(step -> step.revision().id()).toList();
        assertThat(steps).as("steps").containsExactlyInAnyOrderElementsOf(expected);
        if (request.forcedOrder()) {
            assertThat(steps).as("order").isEqualTo(expected);
        }
        assertThat(plan.headsAfter())
                .as("final")
                .isEqualTo(recorded.set(ideal ? request.ideal().finalRows() : request.finalRows()));
        if (request.start() != null) {
            assertThat(plan.headsBefore()).as("start").isEqualTo(recorded.set(request.start()));
        }
        List<Set<RevisionId>> rows = follow(plan);
        if (!ideal && steps.equals(expected) && !request.brokenState()) {
            assertThat(rows)
                    .as("rows")
                    .isEqualTo(request.rows().stream().map(recorded::set).toList());
        }
    }

    /** The rows after each step, which are the maximal elements of what is applied; a step never leaves a gap. */
    private List<Set<RevisionId>> follow(Plan plan) {
        Set<RevisionId> applied = withAncestors(plan.headsBefore());
        Set<RevisionId> rows = new TreeSet<>(plan.headsBefore());
        List<Set<RevisionId>> after = new ArrayList<>();
        for (Step step : plan.steps()) {
            RevisionId id = step.revision().id();
            switch (step.direction()) {
                case UPGRADE -> {
                    assertThat(applied).as("applied before " + id).containsAll(prerequisites.get(id));
                    assertThat(applied.add(id)).as(id + " was missing").isTrue();
                }
                case DOWNGRADE -> {
                    assertThat(applied.remove(id)).as(id + " was applied").isTrue();
                    assertThat(applied)
                            .as("left of what needs " + id)
                            .noneMatch(other -> prerequisites.get(other).contains(id));
                }
            }
            assertThat(rows.containsAll(step.move().removed()))
                    .as("removed rows")
                    .isTrue();
            rows.removeAll(step.move().removed());
            rows.addAll(step.move().added());
            assertThat(rows).as("rows after " + id).isEqualTo(maximalElements(applied));
            after.add(new TreeSet<>(rows));
        }
        if (!after.isEmpty()) {
            assertThat(plan.headsAfter()).isEqualTo(rows);
        }
        return after;
    }

    private Set<RevisionId> withAncestors(Set<RevisionId> revisions) {
        Set<RevisionId> all = new TreeSet<>();
        List<RevisionId> next = new ArrayList<>(revisions);
        while (!next.isEmpty()) {
            RevisionId id = next.remove(next.size() - 1);
            if (all.add(id)) {
                next.addAll(prerequisites.get(id));
            }
        }
        return all;
    }

    private Set<RevisionId> maximalElements(Set<RevisionId> revisions) {
        Set<RevisionId> maximal = new TreeSet<>(revisions);
        for (RevisionId id : revisions) {
            maximal.removeAll(withAncestors(prerequisites.get(id)));
        }
        return maximal;
    }

    private void checkHistory(Request request, List<?> answer) {
        List<RevisionId> ids =
                answer.stream().map(node -> ((RevisionNode) node).id()).toList();
        List<RevisionId> expected = recorded.list(
                request.ideal() == null ? request.list() : request.ideal().set());
        assertThat(ids).containsExactlyInAnyOrderElementsOf(expected);
        if (request.forcedOrder()) {
            assertThat(ids).isEqualTo(expected);
        }
        checkNewestFirst(ids);
    }

    private void checkNewestFirst(List<RevisionId> ids) {
        for (int place = 0; place < ids.size(); place++) {
            assertThat(ids.subList(0, place)).doesNotContainAnyElementsOf(prerequisitesOf(ids.get(place)));
        }
    }

    private Set<RevisionId> prerequisitesOf(RevisionId id) {
        Set<RevisionId> named = prerequisites.get(id);
        return named.isEmpty() ? Set.of(new RevisionId("none")) : named;
    }

    private void checkCurrent(Request request, CurrentRevisions current) {
        assertThat(new TreeSet<>(current.displayed())).isEqualTo(recorded.set(request.set()));
        Boolean atHeads =
                request.ideal() == null ? request.atHeads() : request.ideal().atHeads();
        assertThat(current.atHeads()).as("at heads").isEqualTo(atHeads);
    }

    private void checkNewRevision(Request request, NewRevision revision) {
        assertThat(new TreeSet<>(revision.parents())).isEqualTo(recorded.set(request.down()));
        assertThat(revision.dependsOn().stream().collect(Collectors.toSet()))
                .isEqualTo(request.deps().stream().map(this::dependency).collect(Collectors.toSet()));
    }

    private String dependency(JsonElement idOrLabel) {
        return recorded.id(idOrLabel).value();
    }

    /** Compares what is recorded about the graph itself. */
    void checkGraph() {
        GraphCase.RecordedGraph expected = recorded.graph();
        assertThat(graph.heads()).as("heads").isEqualTo(recorded.set(expected.heads()));
        assertThat(graph.effectiveHeads()).as("effective heads").isEqualTo(recorded.set(expected.effectiveHeads()));
        assertThat(graph.bases()).as("bases").isEqualTo(recorded.set(expected.bases()));
        assertThat(where(id -> graph.prerequisites(id).isEmpty()))
                .as("effective bases")
                .isEqualTo(recorded.set(expected.effectiveBases()));
        assertThat(where(id -> graph.children(id).size() > 1))
                .as("branch points")
                .isEqualTo(recorded.set(expected.branchPoints()));
        assertThat(where(id -> graph.parents(id).size() > 1))
                .as("merge points")
                .isEqualTo(recorded.set(expected.mergePoints()));
        checkLabels(expected);
        checkDependencies(expected);
        List<RevisionId> history = HistorySelection.of(graph, TargetRange.EVERYTHING, Set.of()).stream()
                .map(RevisionNode::id)
                .toList();
        assertThat(history).as("history").containsExactlyInAnyOrderElementsOf(recorded.list(expected.history()));
        checkNewestFirst(history);
    }

    private Set<RevisionId> where(Predicate<RevisionId> condition) {
        return graph.revisions().stream()
                .map(RevisionNode::id)
                .filter(condition)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkLabels(GraphCase.RecordedGraph expected) {
        Map<RevisionId, Set<String>> labels = expected.labels().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> recorded.id(Integer.parseInt(entry.getKey())), entry -> Set.copyOf(entry.getValue())));
        assertThat(Map.<RevisionId, Set<String>>copyOf(graph.labels()))
                .as("labels")
                .isEqualTo(labels);
    }

    private void checkDependencies(GraphCase.RecordedGraph expected) {
        if (expected.resolvedDependencies() == null) {
            assertThat(where(id -> !graph.dependencies(id).isEmpty())).isEmpty();
            return;
        }
        expected.resolvedDependencies()
                .forEach((index, dependencies) -> assertThat(graph.dependencies(recorded.id(Integer.parseInt(index))))
                        .as("dependencies")
                        .isEqualTo(recorded.set(dependencies)));
    }
}
