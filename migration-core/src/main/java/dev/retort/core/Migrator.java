package dev.retort.core;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.run.AcceptRequest;
import dev.retort.core.run.CreatedTables;
import dev.retort.core.run.HistoryAudit;
import dev.retort.core.run.HistoryCheck;
import dev.retort.core.run.PlannedRun;
import dev.retort.core.run.Planning;
import dev.retort.core.run.RevisionClasses;
import dev.retort.core.run.RunDatabase;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunReport;
import dev.retort.core.run.RunRequest;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.Runner;
import dev.retort.core.run.StampRequest;
import dev.retort.core.run.Stamping;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The front door: brings a database to a revision of its history, and back.
 *
 * <p>Whatever fails throws a {@link dev.retort.core.problem.MigrationException} that says what happened, where, and what
 * to do next. A run needs one connection, whose session holds the lock. Safe for use by several threads.
 */
public final class Migrator {
    private final Runner runner;
    private final Planning planning;
    private final Stamping stamping;
    private final HistoryAudit audit;

    private Migrator(RevisionGraph graph, RevisionClasses classes, RunDatabase database) {
        this.runner = new Runner(graph, classes, database);
        this.planning = new Planning(graph, classes, database);
        this.stamping = new Stamping(graph, database);
        this.audit = new HistoryAudit(graph, classes, database);
    }

    /** Makes a migrator for the database that {@code dataSource} leads to. Nothing is connected yet. */
    public static Migrator of(Revisions revisions, DataSource dataSource, RunSettings settings, RunListener listener) {
        return new Migrator(
                revisions.graph(),
                new RevisionClasses(revisions.classLoader()),
                new RunDatabase(dataSource, settings, listener));
    }

    /** Makes a migrator with the settings that apply unless something else is said. */
    public static Migrator of(Revisions revisions, DataSource dataSource) {
        return of(revisions, dataSource, RunSettings.DEFAULT, RunListener.NONE);
    }

    /** Returns the revisions that the database says it is at; none for a database at base. */
    public Set<RevisionId> currentHeads() throws SQLException {
        return runner.currentHeads();
    }

    /** Returns the revision that a run left half-way, and how far it has come; nothing if there is none. */
    public Optional<JournalEntry> unfinished() throws SQLException {
        return runner.unfinished();
    }

    /**
     * Says what {@link #upgrade} or {@link #downgrade} would do now. Takes no lock, and writes nothing.
     *
     * @param target as they take it
     */
    public PlannedRun plan(Direction direction, String target) throws SQLException {
        return planning.plan(
                switch (direction) {
                    case UPGRADE -> RunRequest.upgrade(target);
                    case DOWNGRADE -> RunRequest.downgrade(target);
                });
    }

    /**
     * Applies what leads to the target and is not applied yet.
     *
     * @param target {@code head}, {@code heads}, {@code +2}, an id, or the beginning of one
     */
    public RunReport upgrade(String target) throws SQLException {
        return runner.run(RunRequest.upgrade(target));
    }

    /**
     * Undoes what came after the target.
     *
     * @param target {@code base}, {@code -1}, an id, or the beginning of one
     */
    public RunReport downgrade(String target) throws SQLException {
        return runner.run(RunRequest.downgrade(target));
    }

    /**
     * Says that the database is at the targets, without running anything and without a look at its schema. A row of the
     * version table that comes before or after a target makes way for it; rows of other lines stay.
     *
     * @param targets {@code head}, {@code heads}, {@code base}, an id, the beginning of one, or a label; several if they do
     *     not include one another
     * @return what that changed
     */
    public StampPlan stamp(String... targets) throws SQLException {
        return stamping.stamp(StampRequest.stamp(List.of(targets)));
    }

    /**
     * Says that the database is at the targets and at nothing else: all rows of the version table are deleted first, those
     * that no revision has too.
     *
     * @return what that changed
     */
    public StampPlan purgeAndStamp(String... targets) throws SQLException {
        return stamping.stamp(StampRequest.purge(List.of(targets)));
    }

    /**
     * Compares the applied revisions with what the log says was applied, and changes nothing. What a run does about a
     * difference is part of its settings.
     */
    public HistoryCheck checkHistory() throws SQLException {
        return audit.check();
    }

    /**
     * Writes into the log that the database is right for what these revisions say now, although something else was applied.
     *
     * @param reason why that is so, for those who wonder later
     * @param targets ids, beginnings of ids or labels
     * @return the lines of the log
     */
    public List<HistoryEntry> accept(String reason, String... targets) throws SQLException {
        return audit.accept(new AcceptRequest(List.of(targets), reason));
    }

    /** Creates the version table and the history log where they are missing, and nothing else. */
    public CreatedTables createTables() throws SQLException {
        return stamping.createTables();
    }
}
