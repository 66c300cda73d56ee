package dev.retort.it.run;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.history.HistoryLog;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.run.CreatedTables;
import dev.retort.core.run.DialectDetection;
import dev.retort.core.run.PlannedRun;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunReport;
import dev.retort.core.run.RunSettings;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.maven.document.UnfinishedFacts;
import dev.retort.maven.text.UnfinishedText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs on a test's database, and questions to it. */
final class TestRun {
    private final TestDatabase database;
    private final RunSettings settings;
    private final RunListener listener;

    TestRun(TestDatabase database) {
        this(database, RunSettings.DEFAULT.withAppliedBy("tester"));
    }

    TestRun(TestDatabase database, RunSettings settings) {
        this(database, settings, RunListener.NONE);
    }

    TestRun(TestDatabase database, RunSettings settings, RunListener listener) {
        this.database = database;
        this.settings = settings;
        this.listener = listener;
    }

    RunReport upgrade(CompiledRevisions history, String target) throws SQLException {
        return upgrade(history.revisions(), target);
    }

    RunReport upgrade(Revisions revisions, String target) throws SQLException {
        try (HikariDataSource pool = pool()) {
            return Migrator.of(revisions, pool, settings, listener).upgrade(target);
        }
    }

    RunReport downgrade(CompiledRevisions history, String target) throws SQLException {
        try (HikariDataSource pool = pool()) {
            return Migrator.of(history.revisions(), pool, settings, listener).downgrade(target);
        }
    }

    /** Does something else with other settings of a run. */
    <T> T migrator(CompiledRevisions history, RunSettings otherSettings, RunListener listener, Work<T> work)
            throws SQLException {
        try (HikariDataSource pool = pool()) {
            return work.with(Migrator.of(history.revisions(), pool, otherSettings, listener));
        }
    }

    /** What can be done with a migrator. */
    @FunctionalInterface
    interface Work<T> {
        T with(Migrator migrator) throws SQLException;
    }

    PlannedRun plan(CompiledRevisions history, Direction direction, String target) throws SQLException {
        try (HikariDataSource pool = pool()) {
            return Migrator.of(history.revisions(), pool, settings, listener).plan(direction, target);
        }
    }

    StampPlan stamp(CompiledRevisions history, String... targets) throws SQLException {
        try (HikariDataSource pool = pool()) {
            return Migrator.of(history.revisions(), pool, settings, listener).stamp(targets);
        }
    }

    StampPlan purgeAndStamp(CompiledRevisions history, String... targets) throws SQLException {
        try (HikariDataSource pool = pool()) {
            return Migrator.of(history.revisions(), pool, settings, listener).purgeAndStamp(targets);
        }
    }

    CreatedTables createTables(CompiledRevisions history) throws SQLException {
        try (HikariDataSource pool = pool()) {
            return Migrator.of(history.revisions(), pool, settings, listener).createTables();
        }
    }

    /** What db:current says of a revision that is half done. */
    List<String> unfinished(CompiledRevisions history) throws SQLException {
        try (HikariDataSource pool = pool()) {
            return UnfinishedText.of(Migrator.of(history.revisions(), pool, settings, RunListener.NONE)
                    .unfinished()
                    .map(UnfinishedFacts::of));
        }
    }

    private HikariDataSource pool() {
        return pool(database, 2);
    }

    static HikariDataSource pool(TestDatabase database, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        if (!database.user().isEmpty()) {
            config.setUsername(database.user());
            config.setPassword(database.password());
        }
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    List<String> heads() throws SQLException {
        return texts("SELECT version_num FROM " + settings.versionTable() + " ORDER BY version_num");
    }

    List<HistoryEntry> log() throws SQLException {
        try (Connection connection = database.open()) {
            return new HistoryLog(DialectDetection.of(connection), settings.historyTable(), settings.versionTable())
                    .read(connection);
        }
    }

    /** The log as lines such as {@code upgrade 002 failed}. */
    List<String> logLines() throws SQLException {
        return log().stream()
                .map(entry -> entry.change().name().toLowerCase(Locale.ROOT) + " " + entry.revision()
                        + (entry.failure().isPresent() ? " failed" : ""))
                .toList();
    }

    /** The first column of all rows. */
    List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    static List<String> ids(Iterable<RevisionId> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.value()));
        return texts;
    }
}
