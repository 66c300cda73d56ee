package dev.retort.maven;

import static dev.retort.maven.Histories.DATABASE;
import static dev.retort.maven.Histories.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.run.PlannedStep;
import dev.retort.core.target.Target;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RunDocument;
import dev.retort.maven.document.StepFacts;
import dev.retort.maven.document.WayBackFacts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunMemoryTest {

    private static final RevisionId FIRST = new RevisionId("001");

    private final RevisionGraph graph = line();
    private final RunMemory memory = new RunMemory(graph);

    @Test
    void headsAreThoseAfterTheLastStepThatWasCarriedOut() {
        Plan plan = Planner.upgrade(graph, Set.of(), Target.parse("head"));
        memory.identified("1-2-3");
        memory.planned(
                plan,
                plan.steps().stream()
                        .map(step -> new PlannedStep(step, new WayBack.Written()))
                        .toList());
        memory.stepStarting(plan.steps().get(0));
        memory.stepFinished(plan.steps().get(0), Duration.ofMillis(12));
        memory.stepStarting(plan.steps().get(1));

        assertThat(memory.document(DATABASE, "head", Duration.ofMillis(40)))
                .contains(new RunDocument(
                        DATABASE,
                        "head",
                        Optional.of("1-2-3"),
                        List.of(),
                        List.of(),
                        List.of(new StepFacts(
                                RevisionFacts.of(graph, FIRST),
                                Direction.UPGRADE,
                                12,
                                WayBackFacts.of(new WayBack.Written()))),
                        List.of(FIRST),
                        40));
    }

    @Test
    void planThatIsMadeAnewStartsFromItsOwnHeads() {
        memory.planned(Planner.upgrade(graph, Set.of(), Target.parse("head")), List.of());
        memory.planned(Planner.upgrade(graph, Set.of(FIRST), Target.parse("head")), List.of());

        assertThat(memory.document(DATABASE, "head", Duration.ZERO).map(RunDocument::headsAfter))
                .contains(List.of(FIRST));
    }

    @Test
    void runThatFailedBeforeThereWasAPlanHasNoDocument() {
        assertThat(memory.document(DATABASE, "head", Duration.ZERO)).isEmpty();
    }
}
