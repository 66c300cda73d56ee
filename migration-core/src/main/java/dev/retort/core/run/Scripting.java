package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.OfflinePlanner;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.StampPlan;
import dev.retort.schema.Dialect;
import dev.retort.schema.TimeOfRun;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes plans into scripts instead of carrying them out; nobody connects to anything. */
public final class Scripting {
    private final RevisionGraph graph;
    private final RevisionClasses classes;
    private final DatabaseDialect dialect;
    private final RunSettings settings;

    public Scripting(RevisionGraph graph, ClassLoader classLoader, Dialect dialect, RunSettings settings) {
        this.graph = graph;
        this.classes = new RevisionClasses(classLoader);
        this.dialect = DialectDetection.of(dialect);
        this.settings = settings;
    }

    /** Returns the script that applies or undoes what lies between the two ends of the range. */
    public Script run(Direction direction, String range) {
        return switch (direction) {
            case UPGRADE -> script("Upgrade", OfflinePlanner.upgrade(graph, range));
            case DOWNGRADE -> script("Downgrade", OfflinePlanner.downgrade(graph, range));
        };
    }

    private Script script(String what, Plan plan) {
        List<PreparedStep> steps = Preparation.of(
                plan,
                graph,
                new Recordings(classes, TimeOfRun.of(settings.clock().instant())),
                dialect);
        NotInOneTransaction.refuse(steps, settings.transactions(), dialect);
        ScriptSink sink = new ScriptSink(dialect, settings, oneTransaction(steps));
        sink.title(title(what, plan.headsBefore(), plan.headsAfter()));
        try {
            new StepByStep(sink, RunListener.NONE, StopRequest.NEVER, step -> {}).take(plan, steps);
            sink.end();
        } catch (SQLException impossible) {
            throw new IllegalStateException("a script is written without a connection", impossible);
        }
        return new Script(dialect.name(), plan.headsBefore(), plan.steps(), plan.headsAfter(), sink.text());
    }

    private Optional<List<Rendered>> oneTransaction(List<PreparedStep> steps) {
        if (settings.transactions() == TransactionScope.REVISION || steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                steps.stream().flatMap(step -> step.program().stream()).toList());
    }

    /** Returns the script that says where a database is, which is at the start of the range now. */
    public Script stamp(String range) {
        StampPlan plan = OfflinePlanner.stamp(graph, range);
        ScriptSink sink = new ScriptSink(dialect, settings, Optional.empty());
        sink.title(title("Stamp", plan.rowsBefore(), plan.rowsAfter()));
        sink.begin(plan.rowsBefore());
        sink.stamp(plan, graph);
        return new Script(dialect.name(), plan.rowsBefore(), List.of(), plan.rowsAfter(), sink.text());
    }

    private String title(String what, Set<RevisionId> before, Set<RevisionId> after) {
        return what + " for " + dialect.name().productName() + ", from " + place(before) + " to " + place(after) + ".";
    }

    private static String place(Set<RevisionId> heads) {
        return heads.isEmpty()
                ? "base"
                : String.join(", ", heads.stream().map(RevisionId::value).toList());
    }
}
