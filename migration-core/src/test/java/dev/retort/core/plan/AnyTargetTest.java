package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Target;
import dev.retort.core.target.TargetRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every small history, every target means what its definition says, or is refused where the definition has no answer. */
final class AnyTargetTest {

    static List<Integer> seeds() {
        return IntStream.range(1000, 1040).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsBelongToWhatTheDefinitionSays(int seed) {
        List<RevisionNode> nodes = RandomHistory.of(new Random(seed));
        Definition definition = new Definition(nodes);
        Map<String, Set<String>> expected = new TreeMap<>();
        nodes.forEach(node -> node.labels()
                .forEach(label -> definition
                        .carrying(label)
                        .forEach(id -> expected.computeIfAbsent(id, unknown -> new TreeSet<>())
                                .add(label))));

        Map<String, Set<String>> labels = new TreeMap<>();
        RevisionGraph.of(nodes).labels().forEach((id, names) -> labels.put(id.value(), names));
        assertThat(labels).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBeginningOfANameLeadsToTheOnlyOneThatBeginsSo(int seed) {
        List<RevisionNode> nodes = RandomHistory.of(new Random(seed));
        Definition definition = new Definition(nodes);
        RevisionGraph graph = RevisionGraph.of(nodes);
        for (String name : definition.names()) {
            for (int length = 1; length <= name.length(); length++) {
                String beginning = name.substring(0, length);
                agrees(
                        definition.named(beginning, any -> true).map(Set::of),
                        () -> Lookup.named(graph, Target.parse(beginning)));
                for (String line : definition.names()) {
                    Set<String> onLine = definition.line(definition.owner(line));
                    agrees(
                            definition
                                    .named(beginning, onLine::contains)
                                    .filter(onLine::contains)
                                    .map(Set::of),
                            () -> Lookup.named(graph, Target.parse(line + "@" + beginning)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void headsOfALine(int seed) {
        List<RevisionNode> nodes = RandomHistory.of(new Random(seed));
        Definition definition = new Definition(nodes);
        RevisionGraph graph = RevisionGraph.of(nodes);
        for (String line : definition.names()) {
            Set<String> heads = definition.heads();
            heads.retainAll(definition.line(definition.owner(line)));
            agrees(Optional.of(heads), () -> Lookup.named(graph, Target.parse(line + "@heads")));
            agrees(
                    Optional.of(heads).filter(found -> found.size() == 1),
                    () -> Lookup.named(graph, Target.parse(line + "@head")));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUpgradeAppliesWhatIsNeededAndMissing(int seed) {
        Random random = new Random(seed);
        List<RevisionNode> nodes = RandomHistory.of(random);
        Definition definition = new Definition(nodes);
        RevisionGraph graph = RevisionGraph.of(nodes);
        Set<String> rows = someRows(definition, random);
        for (String name : definition.names()) {
            String id = definition.owner(name);
            Set<String> line = definition.line(id);
            upgrades(graph, definition, rows, name, Optional.of(id));
            for (int steps = 1; steps < 4; steps++) {
                upgrades(graph, definition, rows, name + "-" + steps, definition.down(id, steps));
                upgrades(
                        graph,
                        definition,
                        rows,
                        name + "+" + steps,
                        definition.up(Optional.of(id), steps, definition.all()));
                upgrades(
                        graph,
                        definition,
                        rows,
                        name + "@" + id + "+" + steps,
                        definition.up(Optional.of(id), steps, line));
                upgrades(
                        graph, definition, rows, name + "@base+" + steps, definition.up(Optional.empty(), steps, line));
                upgrades(
                        graph, definition, Set.of(), name + "@+" + steps, definition.up(Optional.empty(), steps, line));
            }
        }
    }

    private static void upgrades(
            RevisionGraph graph, Definition definition, Set<String> rows, String target, Optional<String> reached) {
        Set<RevisionId> before = Definition.ids(rows);
        Supplier<Plan> plan = () -> Planner.upgrade(graph, before, Target.parse(target));
        Optional<Set<String>> missing = reached.map(id -> {
            Set<String> steps = definition.needed(Set.of(id));
            steps.removeAll(definition.needed(rows));
            return steps;
        });
        agrees(missing, () -> follow(plan.get(), definition));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDowngradeUndoesWhatComesAfter(int seed) {
        Random random = new Random(seed);
        List<RevisionNode> nodes = RandomHistory.of(random);
        Definition definition = new Definition(nodes);
        RevisionGraph graph = RevisionGraph.of(nodes);
        Set<String> rows = someRows(definition, random);
        Set<String> bases = definition.where(id -> definition.parents(id).isEmpty());
        downgrades(graph, definition, rows, "base", bases, Optional.empty());
        for (String line : definition.names()) {
            downgrades(graph, definition, rows, line + "@base", leadingTo(line, bases, definition), Optional.empty());
            for (String kept : definition.all()) {
                Set<String> children = definition.children(kept);
                downgrades(graph, definition, rows, kept, children, Optional.of(kept));
                downgrades(
                        graph,
                        definition,
                        rows,
                        line + "@" + kept,
                        leadingTo(line, children, definition),
                        Optional.of(kept));
            }
        }
    }

    /** Where there is no choice, a line chooses nothing. */
    private static Set<String> leadingTo(String line, Set<String> roots, Definition definition) {
        Set<String> chosen = new TreeSet<>(roots);
        if (roots.size() > 1) {
            chosen.retainAll(Definition.reach(Set.of(definition.owner(line)), definition::parents));
            return chosen.isEmpty() ? Set.of("none") : chosen;
        }
        return chosen;
    }

    private static void downgrades(
            RevisionGraph graph,
            Definition definition,
            Set<String> rows,
            String target,
            Set<String> roots,
            Optional<String> kept) {
        Set<String> doomed = roots.contains("none") ? Set.of() : Definition.reach(roots, definition::followers);
        Set<String> steps = new TreeSet<>(doomed);
        steps.retainAll(definition.needed(rows));
        boolean refused = roots.contains("none") || (steps.isEmpty() && kept.isPresent() && !rows.contains(kept.get()));
        Supplier<Plan> plan = () -> Planner.downgrade(graph, Definition.ids(rows), Target.parse(target));
        agrees(refused ? Optional.empty() : Optional.of(steps), () -> follow(plan.get(), definition));
        if (!refused) {
            tellsWhatIsTakenAlong(plan.get(), definition, steps, target, kept);
        }
    }

    /** Everything that is not on the line is told, each with a revision that goes or stays right below it. */
    private static void tellsWhatIsTakenAlong(
            Plan plan, Definition definition, Set<String> steps, String target, Optional<String> kept) {
        Set<String> told = plan.takenAlong().stream()
                .map(taken -> taken.revision().value())
                .collect(Collectors.toSet());
        if (target.contains("@")) {
            Set<String> others = new TreeSet<>(steps);
            others.removeAll(definition.line(definition.owner(target.substring(0, target.indexOf('@')))));
            assertThat(told).isEqualTo(others);
        }
        for (TakenAlong taken : plan.takenAlong()) {
            String id = taken.revision().value();
            String because = taken.because().value();
            assertThat(taken.dependsOn() ? definition.dependencies(id) : definition.parents(id))
                    .contains(because);
            assertThat(Definition.union(steps, kept.map(Set::of).orElse(Set.of())))
                    .contains(because);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRangeIsWhatLeadsFromOneEndToTheOther(int seed) {
        List<RevisionNode> nodes = RandomHistory.of(new Random(seed));
        Definition definition = new Definition(nodes);
        RevisionGraph graph = RevisionGraph.of(nodes);
        for (String start : definition.all()) {
            for (String end : definition.all()) {
                Set<String> between = definition.needed(Set.of(end));
                boolean connected = between.contains(start);
                between.removeAll(definition.needed(Set.of(start)));
                between.retainAll(Definition.reach(Set.of(start), definition::children));
                between.add(start);
                agrees(
                        connected ? Optional.of(between) : Optional.empty(),
                        () -> HistorySelection.of(graph, TargetRange.parse(start + ":" + end), Set.of()).stream()
                                .map(RevisionNode::id)
                                .collect(Collectors.toSet()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStampReplacesTheRowsThatAreRelatedToIt(int seed) {
        Random random = new Random(seed);
        List<RevisionNode> nodes = RandomHistory.of(random);
        Definition definition = new Definition(nodes);
        RevisionGraph graph = RevisionGraph.of(nodes);
        Set<String> rows = someRows(definition, random);
        for (String id : definition.all()) {
            Set<String> after = new TreeSet<>(Set.of(id));
            rows.stream()
                    .filter(row -> !definition.needed(Set.of(row)).contains(id))
                    .filter(row -> !definition.needed(Set.of(id)).contains(row))
                    .forEach(after::add);
            StampPlan plan = StampPlanner.stamp(graph, Definition.ids(rows), List.of(Target.parse(id)));
            assertThat(Definition.texts(plan.rowsAfter())).isEqualTo(after).isEqualTo(definition.maximal(after));
            assertThat(plan.forgotten()).isEmpty();
        }
    }

    private static Set<String> someRows(Definition definition, Random random) {
        Set<String> some = definition.where(id -> random.nextInt(3) == 0);
        return definition.maximal(definition.needed(some));
    }

    private static void agrees(Optional<? extends Set<String>> expected, Supplier<? extends Set<?>> answer) {
        if (expected.isEmpty()) {
            assertThat(catchThrowable(answer::get)).isInstanceOf(MigrationException.class);
            return;
        }
        Set<String> found = answer.get().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected.get());
    }

    /** The steps of a plan, after each of which the rows are the maximal elements of what is applied. */
    private static Set<String> follow(Plan plan, Definition definition) {
        Set<String> applied = definition.needed(Definition.texts(plan.headsBefore()));
        Set<String> rows = Definition.texts(plan.headsBefore());
        List<String> steps = new ArrayList<>();
        for (Step step : plan.steps()) {
            String id = step.revision().id().value();
            steps.add(id);
            switch (step.direction()) {
                case UPGRADE -> applied.add(id);
                case DOWNGRADE -> applied.remove(id);
            }
            assertThat(definition.needed(applied)).as("no gap after " + id).isEqualTo(applied);
            assertThat(rows.removeAll(Definition.texts(step.move().removed()))
                            || step.move().removed().isEmpty())
                    .isTrue();
            rows.addAll(Definition.texts(step.move().added()));
            assertThat(rows).as("rows after " + id).isEqualTo(definition.maximal(applied));
        }
        assertThat(Definition.texts(plan.headsAfter())).isEqualTo(rows);
        return new TreeSet<>(steps);
    }
}
