package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.histories.HistoryRun;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What the manual shows runs on each database, and back. */
class ManualIT {
    @TempDir
    Path directory;

    @OnEachDatabase
    void snippetsOfEachChapterGoUpAndDown(TestDatabase database) throws Exception {
        for (Chapter chapter : Chapter.all()) {
            CompiledRevisions compiled = CompiledRevisions.of(directory, chapter.sources());
            try (HistoryRun run = HistoryRun.of(compiled.revisions(), database)) {
                assertThat(run.upgrade("heads")).as(chapter.toString()).isNotEmpty();
                run.downgrade("base");
                assertThat(run.heads()).as(chapter.toString()).isEmpty();
            }
        }
    }
}
