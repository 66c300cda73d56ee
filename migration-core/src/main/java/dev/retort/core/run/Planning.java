package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.plan.Plan;
import dev.retort.schema.TimeOfRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes plans instead of carrying them out. It reads the version table, takes no lock, and writes nothing. */
public final class Planning {
    private final RevisionGraph graph;
    private final RevisionClasses classes;
    private final RunDatabase database;

    public Planning(RevisionGraph graph, RevisionClasses classes, RunDatabase database) {
        this.graph = graph;
        this.classes = classes;
        this.database = database;
    }

    /**
     * Returns what a run would do now.
     *
     * @throws dev.retort.core.problem.MigrationException if it would refuse before its first statement
     */
    public PlannedRun plan(RunRequest request) throws SQLException {
        try (Connection connection = database.connect()) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            database.journal(dialect).read(connection).ifPresent(this::noteUnfinished);
            Plan plan = request.plan(graph, database.versionTable(dialect).read(connection));
            TransactionScope scope = database.settings().transactions();
            TimeOfRun time = database.timeOfRun();
            Recordings recordings = new Recordings(classes, time);
            List<PreparedStep> steps = plan.isEmpty() ? List.of() : prepared(plan, recordings, dialect, connection);
            NotInOneTransaction.refuse(steps, scope, dialect);
            return new PlannedRun(
                    PlanId.of(plan, steps, dialect, time).toString(),
                    dialect.name(),
                    dialect.effects().measuredOn(),
                    plan,
                    steps.stream().map(step -> step.previewed(dialect, scope)).toList());
        }
    }

    private void noteUnfinished(JournalEntry entry) {
        database.listener()
                .noted("a run broke off in revision " + entry.revision()
                        + ", and a part of it is done: the next run goes on"
                        + " behind that part, or takes it back first; the plan does not count with it");
    }

    private List<PreparedStep> prepared(
            Plan plan, Recordings recordings, DatabaseDialect dialect, Connection connection) throws SQLException {
        HistoryComparison comparison = new HistoryComparison(graph, recordings, database.log(dialect), connection);
        new ChangeGuard(database.settings().caution(), database.listener()).pass(comparison.at(plan.headsBefore()));
        return Preparation.of(plan, graph, recordings, dialect);
    }
}
