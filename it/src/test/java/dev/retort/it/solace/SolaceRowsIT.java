package dev.retort.it.solace;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import dev.retort.it.catalogue.RecordedHistory;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import dev.retort.it.histories.LiveRows;
import dev.retort.it.histories.RowScenario;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The gateway's history treats rows as it was recorded to do, and better where it was recorded to lose some. */
class SolaceRowsIT {
    @OnEachDatabase
    void rowsChangeFromStepToStepAsRecorded(TestDatabase database) throws SQLException {
        followRows(database);
    }

    /**
     * Recorded as losing all chat messages, because the real history drops the table that they refer to when it copies it.
     * With us it does what it does where foreign keys are not enforced.
     */
    @OnDatabase(DatabaseKind.SQLITE)
    void nothingIsLostWhereForeignKeysAreEnforced(TestDatabase database) throws SQLException {
        TestDatabase enforcing = new TestDatabase(
                database.kind(), database.jdbcUrl() + "?foreign_keys=true", database.user(), database.password());
        followRows(enforcing);

        assertThatThrownBy(() -> enforcing.execute(
                        "CREATE TABLE parent (id INTEGER PRIMARY KEY)",
                        "CREATE TABLE child (id INTEGER REFERENCES parent (id))",
                        "INSERT INTO child VALUES (1)"))
                .hasMessageContaining("FOREIGN KEY constraint failed");
    }

    private static void followRows(TestDatabase database) throws SQLException {
        RowScenario scenario = RowScenario.read(Seed.SOLACE, database.kind(), "scenario-data.json");
        LiveRows live = new LiveRows(database, Instant.now());
        // Recorded are the tables that a step changed; the others keep what they had.
        Map<String, List<SortedMap<String, String>>> known = new TreeMap<>();

        try (HistoryRun run = HistoryRun.of(Solace.REVISIONS, database)) {
            for (RecordedStep step : Seed.SOLACE.history(database.kind()).steps()) {
                run.carryOut(step);
                known.putAll(scenario.rowsAfter(step));
                for (Map.Entry<String, List<SortedMap<String, String>>> table : known.entrySet()) {
                    assertThat(live.of(table.getKey()))
                            .as(table.getKey() + " after " + step)
                            .containsExactlyInAnyOrderElementsOf(table.getValue());
                }
                if (execute(database, scenario.statementsAfter(step))) {
                    known.clear();
                }
            }
        }
    }

    /** Returns whether there were any. */
    static boolean execute(TestDatabase database, List<String> statements) throws SQLException {
        List<String> all = new ArrayList<>(statements);
        if (database.kind() == DatabaseKind.MYSQL) {
            // MySQL rounds a fraction of a second where MariaDB, on which this was recorded, cuts it off.
            all.add(0, "SET SESSION sql_mode = CONCAT(@@sql_mode, ',TIME_TRUNCATE_FRACTIONAL')");
        }
        database.execute(all.toArray(String[]::new));
        return !statements.isEmpty();
    }

    /**
     * Recorded as failing on PostgreSQL, because the real history tries to create a unique index first, and failing ends
     * the transaction there.
     */
    @OnEachDatabase
    void commandThatTwoUsersShareKeepsAnIndexThatIsNotUnique(TestDatabase database) throws SQLException {
        RecordedHistory recorded = Seed.SOLACE.history(database.kind());
        RecordedStep step = upgradeTo("20260204_fix_command_constraint", recorded);

        try (HistoryRun run = HistoryRun.of(Solace.REVISIONS, database)) {
            run.upgrade(step.revision());
            execute(
                    database,
                    RowScenario.read(Seed.SOLACE, database.kind(), "scenario-duplicate-command.json")
                            .statementsAfter(step));
            run.downgrade("-1");
        }

        assertThat(new LiveRows(database, Instant.now()).of("prompt_groups"))
                .extracting(row -> row.get("id") + " " + row.get("command"))
                .containsExactlyInAnyOrder("\"g1\" \"same\"", "\"g2\" \"same\"");
        assertThatCatalogueOf(database)
                .matches(recorded.before(step.revision())
                        .with("index:prompt_groups.ix_prompt_groups_command", plainIndex(step)));
    }

    private static RecordedStep upgradeTo(String revision, RecordedHistory recorded) {
        return recorded.upgrades()
                .filter(step -> step.revision().equals(revision))
                .findFirst()
                .orElseThrow();
    }

    /** The upgrade makes the index plain. */
    private static JsonElement plainIndex(RecordedStep step) {
        return step.catalogue().entries().get("index:prompt_groups.ix_prompt_groups_command");
    }

    @OnEachDatabase
    void pinThatAnInstallationHasAlreadyIsNotMadeTwice(TestDatabase database) throws SQLException {
        String revision = "20260320_project_user_pins";
        RecordedHistory recorded = Seed.SOLACE.history(database.kind());

        try (HistoryRun run = HistoryRun.of(Solace.REVISIONS, database)) {
            run.upgrade("20260318_project_is_pinned");
            database.execute(
                    "INSERT INTO projects (id, name, user_id, created_at, is_pinned) VALUES ('j1', 'Ours', 'u1', 1, true)",
                    "INSERT INTO projects (id, name, user_id, created_at, is_pinned) VALUES ('j2', 'New', 'u1', 2, true)",
                    """
                    CREATE TABLE project_user_pins (
                        id VARCHAR(36) NOT NULL,
                        project_id VARCHAR(36) NOT NULL,
                        user_id VARCHAR(255) NOT NULL,
                        pinned_at BIGINT NOT NULL,
                        PRIMARY KEY (id),
                        CONSTRAINT uq_project_user_pin UNIQUE (project_id, user_id))""",
                    "CREATE INDEX ix_project_user_pins_user_id ON project_user_pins (user_id)",
                    "CREATE INDEX ix_project_user_pins_project_id ON project_user_pins (project_id)",
                    "INSERT INTO project_user_pins VALUES ('mine', 'j1', 'u1', 3)");
            run.upgrade(revision);
        }

        assertThat(new LiveRows(database, Instant.now()).of("project_user_pins"))
                .extracting(row -> row.get("project_id") + " " + row.get("id"))
                .containsExactlyInAnyOrder("\"j1\" \"mine\"", "\"j2\" \"<random uuid>\"");
        assertThatCatalogueOf(database).matches(recorded.after(revision));
    }
}
