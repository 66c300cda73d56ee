package dev.retort.it.run;

import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.run.CreatedTables;
import dev.retort.core.run.RunSettings;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The version table and the history log can be made before there is anything to write into them. */
class CreateTablesIT {
    private static final History.Source USERS =
            base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));");

    @TempDir
    private Path directory;

    @OnEachDatabase
    void bothAreMadeOnceAndAreEmpty(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS);
        TestRun run = new TestRun(database);

        assertThat(run.createTables(history)).isEqualTo(new CreatedTables(true, true));

        assertThat(run.heads()).isEmpty();
        assertThat(run.texts("SELECT revision FROM retort_history")).isEmpty();
        assertThat(Catalogue.read(database).entries()).isEmpty();
        assertThat(run.createTables(history)).isEqualTo(new CreatedTables(false, false));
    }

    @OnEachDatabase
    void rowsStay(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS);
        TestRun run = new TestRun(database);
        run.upgrade(history, "head");

        assertThat(run.createTables(history)).isEqualTo(new CreatedTables(false, false));

        assertThat(run.heads()).containsExactly("001");
        assertThat(run.logLines()).containsExactly("upgrade 001");
    }

    @OnEachDatabase
    void theLogIsMadeBesideAlembicsTable(TestDatabase database) throws Exception {
        database.execute(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                        + "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
                "INSERT INTO alembic_version (version_num) VALUES ('ghost')");
        TestRun run = new TestRun(database, RunSettings.DEFAULT.withVersionTable("alembic_version"));

        assertThat(run.createTables(History.compile(directory, USERS))).isEqualTo(new CreatedTables(false, true));

        assertThat(run.heads()).containsExactly("ghost");
    }
}
