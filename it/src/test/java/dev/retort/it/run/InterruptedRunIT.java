package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.retort.core.Migrator;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Step;
import dev.retort.core.run.RevisionFailed;
import dev.retort.core.run.RunInterrupted;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.StopRequest;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked to end stops where nothing is half done, and the next one goes on. */
class InterruptedRunIT {
    private static final History.Source USERS =
            base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));");
    private static final History.Source MORE = after("001", "002", """
        op.addColumn("users", column("name", varchar(9)));
        op.addColumn("users", column("age", INTEGER));
        """);

    @TempDir
    private Path directory;

    private final StopRequest request = new StopRequest();

    @OnEachDatabase
    void endsBetweenTwoRevisions(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, MORE);
        RunListener afterTheFirst = new RunListener() {
            @Override
            public void stepFinished(Step step, Duration duration) {
                request.make();
            }
        };

        assertThatThrownBy(() -> upgrade(history, database, afterTheFirst))
                .isInstanceOf(RunInterrupted.class)
                .hasMessage("The run was interrupted.");

        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.logLines()).containsExactly("upgrade 001");
        assertThat(run.unfinished(history)).isEmpty();
        run.upgrade(history, "head");
        assertThat(run.heads()).containsExactly("002");
    }

    @OnEachDatabase
    void endsBetweenTwoOperations(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, MORE);
        TestRun run = new TestRun(database);
        run.upgrade(history, "001");

        assertThatThrownBy(() -> upgrade(history, database, new RunListener() {
                    @Override
                    public void operationFinished(Step step, int position, int count, RecordedOperation operation) {
                        request.make();
                    }
                }))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageStartingWith(
                        "revision 002 (app.db.Revision002) could not be applied:\nThe run was interrupted.\n")
                .hasRootCauseInstanceOf(RunInterrupted.class);

        assertThat(run.heads()).containsExactly("001");
        run.upgrade(history, "head");
        assertThat(run.heads()).containsExactly("002");
        assertThat(Catalogue.read(database).entries()).containsKeys("column:users.name", "column:users.age");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void cancelsAStatementThatATransactionTakesBack(TestDatabase database) throws Exception {
        String endless = database.kind() == DatabaseKind.SQLITE
                ? "CREATE TABLE never AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT count(*) FROM n"
                : "CREATE TABLE never AS SELECT 1 FROM pg_sleep(3600)";
        CompiledRevisions history =
                History.compile(directory, USERS, after("001", "002", "op.sql(\"" + endless + "\");"));
        Catalogue before;
        TestRun run = new TestRun(database);
        run.upgrade(history, "001");
        before = Catalogue.read(database);

        assertThatThrownBy(() -> upgrade(history, database, new RunListener() {
                    @Override
                    public void operationStarting(Step step, int position, int count, RecordedOperation operation) {
                        new Thread(InterruptedRunIT.this::requestUntilItEnds).start();
                    }
                }))
                .isInstanceOf(RevisionFailed.class)
                .hasMessage("revision 002 (app.db.Revision002) could not be applied:\n"
                        + "The run was interrupted.\n"
                        + "Nothing of it remains: its transaction was rolled back. Run the goal again.");

        ended = true;
        assertThat(Catalogue.read(database)).isEqualTo(before);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002 failed");
    }

    private volatile boolean ended;

    /** Nobody here knows when the statement reaches the database, and cancelling what has not begun changes nothing. */
    private void requestUntilItEnds() {
        while (!ended) {
            request.make();
            Thread.onSpinWait();
        }
    }

    private void upgrade(CompiledRevisions history, TestDatabase database, RunListener listener) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        if (!database.user().isEmpty()) {
            config.setUsername(database.user());
            config.setPassword(database.password());
        }
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(0);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            RunSettings settings = RunSettings.DEFAULT.withStopRequest(request);
            Migrator.of(history.revisions(), pool, settings, listener).upgrade("head");
        }
    }
}
