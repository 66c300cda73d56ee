package dev.retort.maven;

import static dev.retort.maven.Histories.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.SourceLocation;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.Secrets;
import dev.retort.core.target.Target;
import dev.retort.maven.output.JsonOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunEventsTest {

    private final List<String> lines = new ArrayList<>();
    private final JsonOutput output = new JsonOutput(
            "upgrade",
            document -> lines.add(new String(document, StandardCharsets.UTF_8)),
            () -> Secrets.of("hunter2"),
            true);
    private final RunEvents events = new RunEvents(output, System.nanoTime());
    private final Plan plan = Planner.upgrade(line(), Set.of(), Target.parse("head"));

    @Test
    void eachThingThatHappensIsALine() throws Exception {
        RecordedOperation operation =
                new RecordedOperation(new DropColumn("users", "name", false), SourceLocation.NONE);
        Step first = plan.steps().get(0);

        events.waitingForLock("session 17", Duration.ofSeconds(5), Duration.ofSeconds(60));
        events.planned(plan, List.of());
        events.stepStarting(first);
        events.operationStarting(first, 1, 2, operation);
        events.operationFinished(first, 1, 2, operation);
        events.noted("somebody said hunter2");
        events.stepFinished(first, Duration.ofMillis(12));
        output.finished();

        String what = "{\"description\":\"dropColumn(users, name)\",\"className\":null,\"file\":null,\"line\":null}";
        assertThat(lines.stream().map(RunEventsTest::withoutTime))
                .containsExactly(
                        start("waiting-for-lock")
                                + "\"holder\":\"session 17\",\"waitedMillis\":5000,\"patienceMillis\":60000}\n",
                        start("planned")
                                + "\"headsBefore\":[],\"steps\":[{\"revision\":\"001\",\"direction\":\"upgrade\"},"
                                + "{\"revision\":\"002\",\"direction\":\"upgrade\"}]}\n",
                        start("step-started")
                                + "\"revision\":\"001\",\"direction\":\"upgrade\",\"step\":1,\"steps\":2}\n",
                        start("operation-started") + "\"revision\":\"001\",\"number\":1,\"operations\":2,\"operation\":"
                                + what + "}\n",
                        start("operation-finished")
                                + "\"revision\":\"001\",\"number\":1,\"operations\":2,\"operation\":" + what + "}\n",
                        start("noted") + "\"remark\":\"somebody said ***\"}\n",
                        start("step-finished")
                                + "\"revision\":\"001\",\"direction\":\"upgrade\",\"step\":1,\"steps\":2,\"durationMillis\":12}\n",
                        "{\"formatVersion\":1,\"goal\":\"upgrade\",\"outcome\":\"done\",\"failure\":null}\n");
    }

    private static String start(String event) {
        return "{\"formatVersion\":1,\"goal\":\"upgrade\",\"event\":\"" + event + "\",\"elapsedMillis\":N,";
    }

    private static String withoutTime(String line) {
        return line.replaceAll("\"elapsedMillis\":\\d+", "\"elapsedMillis\":N");
    }
}
