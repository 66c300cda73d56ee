package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** Several processes that upgrade the same database at the same time do the work of one. */
class RunsAtOnceIT {
    private static final int PROCESSES = 4;
    private static final int REVISIONS = 12;

    @TempDir
    private Path directory;

    @OnEachDatabase
    void eachRevisionIsAppliedOnce(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, longHistory());
        Path go = directory.resolve("go");

        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            processes.add(UpgradeProcess.start(history, database, go, outputOf(number)));
        }
        Files.createFile(go);

        for (int number = 0; number < PROCESSES; number++) {
            assertThat(processes.get(number).waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(processes.get(number).exitValue())
                    .describedAs(Files.readString(outputOf(number)))
                    .isZero();
        }
        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("r12");
        assertThat(run.logLines()).containsExactlyElementsOf(upgrades());
        assertThat(run.texts("SELECT count(*) FROM counter")).containsExactly(Integer.toString(REVISIONS - 1));
    }

    private Path outputOf(int number) {
        return directory.resolve("output" + number);
    }

    private static History.Source[] longHistory() {
        List<History.Source> sources = new ArrayList<>();
        sources.add(base("r1", "op.createTable(\"counter\", column(\"id\", INTEGER), primaryKey(\"id\"));"));
        for (int number = 2; number <= REVISIONS; number++) {
            sources.add(after(
                    "r" + (number - 1),
                    "r" + number,
                    "op.createTable(\"t%d\", column(\"id\", INTEGER)); op.insert(\"counter\", row(\"id\", %d));"
                            .formatted(number, number)));
        }
        return sources.toArray(History.Source[]::new);
    }

    private static List<String> upgrades() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= REVISIONS; number++) {
            lines.add("upgrade r" + number);
        }
        return lines;
    }
}
