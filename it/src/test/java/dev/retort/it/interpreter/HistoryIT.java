package dev.retort.it.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Histories that are kept as data lead to the recorded catalogues. The system property {@code history} names the folder
 * of another one.
 */
@ExtendWith(HistoryInvocations.class)
class HistoryIT {
    @TempDir
    private Path directory;

    @TestTemplate
    void eachStepLeavesTheRecordedCatalogue(RecordedRun run, TestDatabase database) throws SQLException {
        assertThat(run.unreadable()).as("what cannot be read of %s", run).isEmpty();
        run.ignored().forEach(field -> System.out.println("Nobody knows what this means: " + field));
        try (RunOnDatabase history = new RunOnDatabase(run, database, directory)) {
            assertNothingDiffers(history.repeat(), run + " on " + database.kind());
        }
    }

    @TestTemplate
    void eachDerivedWayBackLeavesWhatWasThereBefore(RecordedRun run, TestDatabase database) throws SQLException {
        try (RunOnDatabase history = new RunOnDatabase(run, database, directory)) {
            assertNothingDiffers(history.backAgain(), run + " on " + database.kind() + ", derived ways back");
        }
    }

    private static void assertNothingDiffers(StepReport report, String title) {
        System.out.println(report.text(title));
        assertThat(report.differing()).as(title).isEmpty();
    }
}
