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
    private final StepReport report = new StepReport();

    @TempDir
    private Path directory;

    @TestTemplate
    void eachStepLeavesTheRecordedCatalogue(RecordedRun run, TestDatabase database) throws SQLException {
        run.unreadable().forEach(place -> report.failed("unreadable", place));
        run.ignored().forEach(field -> report.remark("nobody knows what this means", field));
        try (RunOnDatabase history = new RunOnDatabase(run, database, directory, report)) {
            history.repeat();
        }
        assertNothingDiffers(run + " on " + database.kind());
    }

    @TestTemplate
    void eachDerivedWayBackLeavesWhatWasThereBefore(RecordedRun run, TestDatabase database) throws SQLException {
        try (RunOnDatabase history = new RunOnDatabase(run, database, directory, report)) {
            history.backAgain();
        }
        assertNothingDiffers(run + " on " + database.kind() + ", derived ways back");
    }

    private void assertNothingDiffers(String title) {
        System.out.println(report.text(title));
        assertThat(report.differing()).as(title).isEmpty();
    }
}
