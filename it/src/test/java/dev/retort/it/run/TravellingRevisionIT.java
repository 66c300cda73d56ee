package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.Migrator;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Step;
import dev.retort.core.run.RevisionFailed;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.StatementFailed;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** On PostgreSQL the statements of a revision go to the server together, with what is written down about it. */
class TravellingRevisionIT {
    @TempDir
    private Path directory;

    private final List<String> events = new ArrayList<>();

    private static String operations(String number) {
        return """
                op.createTable("a%1$s", column("id", INTEGER), column("name", varchar(50)), primaryKey("id"));
                op.createIndex(index("ix_a%1$s").on("a%1$s", "name"));
                op.addColumn("a%1$s", column("age", INTEGER));
                op.sql(Sql.of("UPDATE a%1$s SET age = 7").reversedByNothing());
                """.formatted(number);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aRevisionWaitsForTheServerTwice(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                base("001", operations("1")),
                after("001", "002", operations("2")),
                after("002", "003", operations("3")),
                after("003", "004", operations("4")),
                after("004", "005", operations("5")));
        try (RoundTrips relay = RoundTrips.before(database)) {
            TestRun run = new TestRun(relay.database());
            run.upgrade(history, "001");
            int before = relay.count();
            run.upgrade(history, "002");
            int one = relay.count() - before;
            run.upgrade(history, "005");

            // Everything that a run costs by itself is the same for one revision and for three.
            assertThat(relay.count() - before - one - one).isEqualTo(4);
        }
        assertThat(new TestRun(database).logLines())
                .containsExactly("upgrade 001", "upgrade 002", "upgrade 003", "upgrade 004", "upgrade 005");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aFailureIsThatOfItsOwnOperation(TestDatabase database) throws Exception {
        CompiledRevisions history = broken();

        assertThatThrownBy(() -> run(database, history))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("sql(\"UPDATE a1 SET no_such_column = 1\") (Revision001.java:19) failed:")
                .cause()
                .isInstanceOfSatisfying(StatementFailed.class, failed -> {
                    assertThat(failed.sql()).isEqualTo("UPDATE a1 SET no_such_column = 1");
                    assertThat(failed).hasMessageContaining("(SQLSTATE 42703)");
                });

        assertThat(events)
                .containsExactly(
                        "begins createTable(a1)",
                        "done createTable(a1)",
                        "begins addColumn(a1, age)",
                        "done addColumn(a1, age)",
                        "begins sql(\"UPDATE a1 SET no_such_column = 1\")");
        assertThat(Catalogue.read(database).entries()).doesNotContainKey("table:a1");
        assertThat(new TestRun(database).logLines()).containsExactly("upgrade 001 failed");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void whereTheDriverDoesNotSayWhichStatementFailedTheyAreSentOneByOne(TestDatabase database) throws Exception {
        CompiledRevisions history = broken();

        assertThatThrownBy(() -> Migrator.of(
                                history.revisions(), new SilentBatches(database), RunSettings.DEFAULT, listener())
                        .upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("sql(\"UPDATE a1 SET no_such_column = 1\") (Revision001.java:19) failed:");

        assertThat(events).contains("done addColumn(a1, age)").doesNotContain("begins createTable(never)");
        assertThat(new TestRun(database).logLines()).containsExactly("upgrade 001 failed");
    }

    private CompiledRevisions broken() throws Exception {
        return History.compile(directory, base("001", """
                op.createTable("a1", column("id", INTEGER), primaryKey("id"));
                op.addColumn("a1", column("age", INTEGER));
                op.sql("UPDATE a1 SET no_such_column = 1");
                op.createTable("never", column("id", INTEGER));
                """));
    }

    private void run(TestDatabase database, CompiledRevisions history) throws Exception {
        new TestRun(database, RunSettings.DEFAULT, listener()).upgrade(history, "head");
    }

    private RunListener listener() {
        return new RunListener() {
            @Override
            public void operationStarting(Step step, int position, int count, RecordedOperation operation) {
                events.add("begins " + operation.operation().describe());
            }

            @Override
            public void operationFinished(Step step, int position, int count, RecordedOperation operation) {
                events.add("done " + operation.operation().describe());
            }
        };
    }
}
