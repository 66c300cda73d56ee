package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.history.HistoryLog;
import dev.retort.core.history.VersionTable;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.plan.Plan;
import dev.retort.schema.TimeOfRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Makes plans instead of carrying them out. It reads the version table, takes no lock, and writes nothing. */
public final class Planning {
    private final RevisionGraph graph;
    private final RevisionClasses classes;
    private final DataSource dataSource;
    private final RunSettings settings;
    private final RunListener listener;

    public Planning(
            RevisionGraph graph,
            ClassLoader classLoader,
            DataSource dataSource,
            RunSettings settings,
            RunListener listener) {
        this.listener = listener;
        this.graph = graph;
        this.classes = new RevisionClasses(classLoader);
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /**
     * Returns what a run would do now.
     *
     * @throws dev.retort.core.problem.MigrationException if it would refuse before its first statement
     */
    public PlannedRun plan(RunRequest request) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            DatabaseDialect dialect = DialectDetection.of(connection);
            new JournalTable(dialect, settings.journalTable()).read(connection).ifPresent(this::noteUnfinished);
            Plan plan = request.plan(graph, new VersionTable(dialect, settings.versionTable()).read(connection));
            TimeOfRun time = TimeOfRun.of(settings.clock().instant());
            Recordings recordings = new Recordings(classes, time);
            List<PreparedStep> steps = plan.isEmpty() ? List.of() : prepared(plan, recordings, dialect, connection);
            return new PlannedRun(
                    PlanId.of(plan, steps, dialect, time).toString(),
                    dialect.name(),
                    dialect.effects().measuredOn(),
                    plan,
                    steps.stream().map(step -> step.previewed(dialect)).toList());
        }
    }

    private void noteUnfinished(JournalEntry entry) {
        listener.noted(
                "a run broke off in revision " + entry.revision() + ", and a part of it is done: the next run goes on"
                        + " behind that part, or takes it back first; the plan does not count with it");
    }

    private List<PreparedStep> prepared(
            Plan plan, Recordings recordings, DatabaseDialect dialect, Connection connection) throws SQLException {
        HistoryLog log = new HistoryLog(dialect, settings.historyTable(), settings.versionTable());
        new ChangeGuard(settings.caution(), listener)
                .pass(new HistoryComparison(graph, recordings, log, connection).at(plan.headsBefore()));
        return Preparation.of(plan, graph, recordings, dialect);
    }
}
