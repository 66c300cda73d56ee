package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Classes of applied revisions are loaded ahead of the run that asks them; what their authors wrote waits for the run. */
class ClassesAheadIT {
    private static final String THREADS = "retort.it.threads";

    @TempDir
    private Path directory;

    @AfterEach
    void forget() {
        System.clearProperty(THREADS);
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void runAloneRunsWhatAuthorsWrote(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));")
                        .with("""
                                static {
                                    System.setProperty("%s", Thread.currentThread().getName());
                                }
                                """.formatted(THREADS)),
                after("001", "002", "op.addColumn(\"users\", column(\"name\", varchar(40)));"));
        new TestRun(database).upgrade(history, "001");
        forget();

        new TestRun(database).upgrade(history, "002");

        assertThat(System.getProperty(THREADS)).isEqualTo(Thread.currentThread().getName());
    }
}
