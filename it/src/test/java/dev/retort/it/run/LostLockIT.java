package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.LockLost;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A run that is no longer alone goes no further. */
class LostLockIT {
    @TempDir
    private Path directory;

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void theRevisionInWhichItIsLostIsNotCommitted(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                base("001", "op.sql(\"SELECT pg_advisory_unlock_all()\");"),
                after("001", "002", "op.createTable(\"users\", column(\"id\", INTEGER));"));
        TestRun run = new TestRun(database);

        assertThatThrownBy(() -> run.upgrade(history, "head")).isInstanceOf(LockLost.class);

        assertThat(run.heads()).isEmpty();
        assertThat(run.logLines()).isEmpty();
    }
}
