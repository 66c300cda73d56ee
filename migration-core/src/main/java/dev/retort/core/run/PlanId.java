package dev.retort.core.run;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Sha256;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.plan.Plan;
import dev.retort.core.preview.PlannedAction;
import dev.retort.core.preview.PlannedOperation;
import dev.retort.schema.TimeOfRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short name for exactly one plan, the same on every machine and at every time.
 *
 * <p>It has three parts, so that of two plans one can say in what they differ, although a hash cannot be read.
 *
 * @param start the kind of database, and the heads that it is at
 * @param steps which revisions, which way, in which order
 * @param work what they do: operations, statements, transactions
 */
record PlanId(String start, String steps, String work) {
    private static final int LENGTH_OF_PART = 5;

    /**
     * Returns the id of a plan.
     *
     * @param time the time of the run that its statements hold, which is another one at each run
     */
    static PlanId of(Plan plan, List<PreparedStep> steps, DatabaseDialect dialect, TimeOfRun time) {
        String spelledTime = dialect.literals().spell(time, dialect.name());
        return new PlanId(
                part(dialect.name() + " " + plan.headsBefore()),
                part(steps.stream()
                        .map(step -> step.step().direction() + " "
                                + step.step().revision().id())
                        .collect(Collectors.joining("\n"))),
                part(steps.stream()
                        .map(step -> work(step, dialect))
                        .collect(Collectors.joining())
                        .replace(spelledTime, "the time")));
    }

    private static String part(String text) {
        return Sha256.hex(text).substring(0, LENGTH_OF_PART);
    }

    /** Operations count, and what they come to, but not on which line they are written. */
    private static String work(PreparedStep step, DatabaseDialect dialect) {
        List<String> lines = new ArrayList<>();
        lines.add("revision " + step.fingerprint().checksum());
        lines.add("operations "
                + Checksum.of(step.program().stream().map(Rendered::source).toList()));
        lines.add("transactional " + step.transactional());
        step.preview(dialect).forEach(operation -> add(operation, lines));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void add(PlannedOperation operation, List<String> lines) {
        lines.add(operation.operation().operation().describe());
        operation.actions().forEach(action -> add(action, lines));
    }

    private static void add(PlannedAction action, List<String> lines) {
        lines.add(action.kind() + " " + action.about());
        lines.addAll(action.statements());
        action.then().forEach(operation -> add(operation, lines));
        lines.add("otherwise");
        action.otherwise().forEach(operation -> add(operation, lines));
    }

    @Override
    public String toString() {
        return start + "-" + steps + "-" + work;
    }
}
