package dev.retort.it.histories;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.Manifests;
import dev.retort.core.run.RunReport;
import dev.retort.it.catalogue.Direction;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** Runs one of the histories that live in this module on one database. */
public final class HistoryRun implements AutoCloseable {
    private final HikariDataSource dataSource;
    private final RevisionGraph graph;
    private final Migrator migrator;

    private HistoryRun(HikariDataSource dataSource, RevisionGraph graph, Migrator migrator) {
        this.dataSource = dataSource;
        this.graph = graph;
        this.migrator = migrator;
    }

    /** Begins a run of the history whose revisions are in {@code packageName}. */
    public static HistoryRun of(String packageName, TestDatabase database) {
        return of(revisions(packageName), database);
    }

    /** Begins a run of a history. */
    public static HistoryRun of(Revisions revisions, TestDatabase database) {
        HikariDataSource dataSource = pool(database);
        return new HistoryRun(dataSource, revisions.graph(), Migrator.of(revisions, dataSource));
    }

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    /** The history whose revisions are in {@code packageName}. */
    public static Revisions revisions(String packageName) {
        ClassLoader classLoader = HistoryRun.class.getClassLoader();
        Manifest manifest = Manifests.of(classLoader);
        return new Revisions(
                RevisionGraph.checked(
                        manifest.revisions().stream()
                                .filter(revision -> revision.className().startsWith(packageName + "."))
                                .toList(),
                        manifest.settings()),
                classLoader);
    }

    /** Repeats a recorded step, and does nothing else. */
    public void carryOut(RecordedStep step) throws SQLException {
        List<String> steps =
                step.direction() == Direction.UP ? upgrade(step.revision()) : downgrade(below(step.revision()));
        if (!steps.equals(List.of(step.revision()))) {
            throw new IllegalStateException(step + " became " + steps);
        }
    }

    /** The target that undoes this revision alone, if nothing applied continues it: a parent, on its line. */
    private String below(String revision) {
        return revision + "@"
                + graph.parents(new RevisionId(revision)).stream()
                        .map(RevisionId::toString)
                        .findFirst()
                        .orElse("base");
    }

    /** Upgrades, and returns the ids of the revisions that were applied. */
    public List<String> upgrade(String target) throws SQLException {
        return ids(migrator.upgrade(target));
    }

    /** Downgrades, and returns the ids of the revisions that were taken back. */
    public List<String> downgrade(String target) throws SQLException {
        return ids(migrator.downgrade(target));
    }

    private static List<String> ids(RunReport report) {
        return report.steps().stream()
                .map(finished -> finished.step().revision().id().toString())
                .toList();
    }

    /** Returns the revisions that the database says it is at, sorted. */
    public List<String> heads() throws SQLException {
        return migrator.currentHeads().stream()
                .map(RevisionId::toString)
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
