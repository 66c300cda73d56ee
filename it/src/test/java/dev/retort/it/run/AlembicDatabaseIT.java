package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.plan.UnknownVersionRow;
import dev.retort.core.run.RunSettings;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A database that Alembic stamped is read and continued. */
class AlembicDatabaseIT {
    private static final RunSettings SETTINGS = RunSettings.DEFAULT.withVersionTable("alembic_version");

    private static final History.Source FIRST =
            base("1975ea83b712", "op.createTable(\"account\", column(\"id\", INTEGER), primaryKey(\"id\"));");

    @TempDir
    private Path directory;

    @OnEachDatabase
    void isContinuedFromItsRow(TestDatabase database) throws Exception {
        stampedByAlembic(database, "1975ea83b712");
        CompiledRevisions history = History.compile(
                directory,
                FIRST,
                after("1975ea83b712", "ae1027a6acf", "op.addColumn(\"account\", column(\"name\", varchar(9)));"));
        TestRun run = new TestRun(database, SETTINGS);

        run.upgrade(history, "head");

        assertThat(run.heads()).containsExactly("ae1027a6acf");
        assertThat(run.logLines()).containsExactly("upgrade ae1027a6acf");
        assertThat(Catalogue.read(database).entries()).containsKey("column:account.name");
    }

    @OnEachDatabase
    void isLeftAloneWhenItIsNewerThanTheCode(TestDatabase database) throws Exception {
        stampedByAlembic(database, "from_the_future");
        TestRun run = new TestRun(database, SETTINGS);

        assertThatThrownBy(() -> run.upgrade(History.compile(directory, FIRST), "head"))
                .isInstanceOf(UnknownVersionRow.class)
                .hasMessageContaining("from_the_future");

        assertThat(run.heads()).containsExactly("from_the_future");
        assertThat(run.log()).isEmpty();
    }

    /** The statements that Alembic 1.x itself sends for its version table. */
    private static void stampedByAlembic(TestDatabase database, String revision) throws Exception {
        database.execute(
                "CREATE TABLE account (id INTEGER NOT NULL, PRIMARY KEY (id))",
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                        + "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
                "INSERT INTO alembic_version (version_num) VALUES ('" + revision + "')");
    }
}
