package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many processes that upgrade the same database at the same time do the work of one. */
class RunsAtOnceIT {
    private static final int PROCESSES = 32;
    private static final int STARTED_TOGETHER = 4;
    private static final int REVISIONS = 12;

    @TempDir
    private Path directory;

    private final List<UpgradeProcess> processes = new ArrayList<>();

    @OnEachDatabase
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void eachRevisionIsAppliedOnceAndNobodyFails(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, longHistory());
        try {
            while (processes.size() < PROCESSES) {
                startSome(history, database);
            }
            for (UpgradeProcess process : processes) {
                process.go();
            }
            for (UpgradeProcess process : processes) {
                assertThat(process.awaitEnd()).allMatch(line -> line.equals("ready") || line.startsWith("waiting: "));
            }
        } finally {
            for (UpgradeProcess process : processes) {
                process.close();
            }
        }

        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("r12");
        assertThat(run.logLines()).containsExactlyElementsOf(upgrades());
        assertThat(run.texts("SELECT id FROM counter ORDER BY id")).containsExactlyElementsOf(numbers());
    }

    /** A server gives up clients that take too long to log in, which they do on a machine that starts all at once. */
    private void startSome(CompiledRevisions history, TestDatabase database) throws IOException {
        List<UpgradeProcess> some = new ArrayList<>();
        for (int number = 0; number < STARTED_TOGETHER; number++) {
            some.add(UpgradeProcess.start(history, database));
        }
        processes.addAll(some);
        for (UpgradeProcess process : some) {
            process.awaitReady();
        }
    }

    private static History.Source[] longHistory() {
        List<History.Source> sources = new ArrayList<>();
        sources.add(base("r1", "op.createTable(\"counter\", column(\"id\", INTEGER));"));
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

    private static List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (int number = 2; number <= REVISIONS; number++) {
            numbers.add(Integer.toString(number));
        }
        return numbers;
    }
}
