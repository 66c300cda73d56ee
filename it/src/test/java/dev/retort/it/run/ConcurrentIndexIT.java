package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code CREATE INDEX CONCURRENTLY} waits for every older snapshot, so runs that wait must hold none. */
class ConcurrentIndexIT {
    private static final int WAITING = 3;

    @TempDir
    private Path directory;

    @OnDatabase(DatabaseKind.POSTGRESQL)
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void indexIsBuiltWhileOthersWaitForTheLock(TestDatabase database) throws Exception {
        History.Source index = new History.Source(
                "Revision002",
                "id = \"002\", parent = \"001\", transactional = false",
                "op.createIndex(index(\"ix_users_id\").on(\"users\", \"id\").concurrently());",
                "");
        CompiledRevisions history = History.compile(
                directory,
                base("001", "op.createTable(\"users\", column(\"id\", INTEGER));"),
                index,
                after("002", "003", "op.createTable(\"sessions\", column(\"id\", INTEGER));"));
        TestRun run = new TestRun(database);
        run.upgrade(history, "001");

        List<UpgradeProcess> processes = new ArrayList<>();
        try (Connection application = database.open();
                Statement statement = application.createStatement()) {
            // The index waits for this transaction first, so that the others come while it is being built.
            application.setAutoCommit(false);
            statement.execute("INSERT INTO users VALUES (1)");
            for (int number = 0; number <= WAITING; number++) {
                processes.add(UpgradeProcess.start(history, database));
            }
            for (UpgradeProcess process : processes) {
                process.awaitReady();
            }
            processes.get(0).go();
            while (run.texts("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX CONC%' AND state = 'active'"
                            + " AND datname = current_database()")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            for (UpgradeProcess process : processes.subList(1, processes.size())) {
                process.go();
                assertThat(process.awaitLine("waiting: ")).contains("CREATE INDEX CONCURRENTLY");
            }
            application.commit();
            for (UpgradeProcess process : processes) {
                process.awaitEnd();
            }
        } finally {
            for (UpgradeProcess process : processes) {
                process.close();
            }
        }

        assertThat(run.heads()).containsExactly("003");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002", "upgrade 003");
        assertThat(run.texts("SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                .containsExactly("0");
    }
}
