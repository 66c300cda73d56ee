package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a revision leaves nothing of it, and no lock. */
class KilledRunIT {
    private static final History.Source USERS =
            base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));");

    @TempDir
    private Path directory;

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void leavesWhatWasCommittedBefore(TestDatabase database) throws Exception {
        Path reached = directory.resolve("reached");
        Path go = Files.createFile(directory.resolve("go"));
        CompiledRevisions endless = History.compile(directory, USERS, after("001", "002", """
                        op.addColumn("users", column("name", varchar(9)));
                        op.insert("users", row("id", 1));
                        op.run(Jdbc.work("wait to be killed", connection -> {
                            try {
                                java.nio.file.Files.createFile(java.nio.file.Path.of("%s"));
                                new java.util.concurrent.CountDownLatch(1).await();
                            } catch (java.io.IOException | InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }));
                        """.formatted(reached)));

        Process process = UpgradeProcess.start(endless, database, go, directory.resolve("output"));
        while (!Files.exists(reached)) {
            assertThat(process.isAlive())
                    .describedAs(Files.readString(directory.resolve("output")))
                    .isTrue();
            Thread.onSpinWait();
        }
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.logLines()).containsExactly("upgrade 001");
        assertThat(Catalogue.read(database).entries()).doesNotContainKey("column:users.name");
        assertThat(run.texts("SELECT id FROM users")).isEmpty();

        run.upgrade(
                History.compile(
                        directory,
                        USERS,
                        after("001", "002", "op.addColumn(\"users\", column(\"name\", varchar(9)));")),
                "head");
        assertThat(run.heads()).containsExactly("002");
    }
}
