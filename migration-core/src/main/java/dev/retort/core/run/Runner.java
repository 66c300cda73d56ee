package dev.retort.core.run;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.plan.Plan;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out plans on one database.
 *
 * <p>The lock is taken first and the heads are read after it; then everything that can fail without the database is done
 * for the whole plan; then the steps run.
 */
public final class Runner {
    private final RevisionGraph graph;
    private final RevisionClasses classes;
    private final RunDatabase database;

    public Runner(RevisionGraph graph, RevisionClasses classes, RunDatabase database) {
        this.graph = graph;
        this.classes = classes;
        this.database = database;
    }

    /** Returns the rows of the version table. */
    public Set<RevisionId> currentHeads() throws SQLException {
        return glance().heads();
    }

    /** Returns the revision that a run left half-way, and how far it has come; nothing if there is none. */
    public Optional<JournalEntry> unfinished() throws SQLException {
        return glance().unfinished();
    }

    /**
     * Carries out what is asked for.
     *
     * @throws dev.retort.core.problem.MigrationException if anything fails; the message says what is left of it
     */
    public RunReport run(RunRequest request) throws SQLException {
        // Without the lock: most runs find nothing to do, and need not wait for anybody.
        Glance glance = glance();
        Plan plan = request.plan(graph, glance.heads());
        if (plan.isEmpty() && glance.unfinished().isEmpty()) {
            database.listener().planned(plan, List.of());
            return new RunReport(plan.headsBefore(), List.of(), plan.headsAfter());
        }
        classes.loadAhead(asked(glance.heads(), plan));
        Recordings recordings = new Recordings(classes, database.timeOfRun());
        return database.locked(session -> new LockedRun(graph, recordings, database, session, request).run());
    }

    /** Returns the revisions that the run is going to ask: those that are applied, and those of its plan. */
    private List<RevisionNode> asked(Set<RevisionId> heads, Plan plan) {
        Set<RevisionId> asked = new HashSet<>(
                graph.withAncestors(heads.stream().filter(graph::contains).toList()));
        plan.steps().forEach(step -> asked.add(step.revision().id()));
        return graph.revisions().stream()
                .filter(revision -> asked.contains(revision.id()))
                .toList();
    }

    private Glance glance() throws SQLException {
        try (Connection connection = database.connect()) {
            return Glance.at(connection, database);
        }
    }
}
