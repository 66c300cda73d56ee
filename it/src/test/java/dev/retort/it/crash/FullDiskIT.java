package dev.retort.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.run.RevisionFailed;
import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

/** Runs on SQLite for which there is no room. */
class FullDiskIT {
    /** As large as the blocks of {@code ulimit}, so that there are many sizes at which a file may have to end. */
    private static final String SMALL_PAGES = "page_size=512";

    @TempDir
    private Path directory;

    @Test
    void aDatabaseThatMustNotGrowStaysAsItIs(TestReporter reporter) throws Exception {
        Start start = start();
        int room = start.pages();
        int trials = 0;
        while (!fits(trial(start, room), room, start.undisturbed())) {
            room++;
            trials++;
        }
        reporter.publishEntry("SQLite, no more pages", trials + " of " + trials + " recovered");
        assertThat(trials).isGreaterThan(3);
    }

    /** Where each trial begins anew, since the log of a database grows with what fails. */
    private record Start(Path folder, Undisturbed undisturbed, int pages) {}

    private Start start() throws Exception {
        Path folder = Files.createDirectories(directory.resolve("start"));
        TestDatabase database = SqliteCopies.in(folder, SMALL_PAGES);
        Undisturbed undisturbed = Undisturbed.of(database, Shop.REFURBISHED);
        // Pages that are free would be room.
        database.execute("VACUUM");
        return new Start(folder, undisturbed, pages(database));
    }

    private Path trial(Start start, int room) throws IOException {
        return SqliteCopies.copy(start.folder(), directory.resolve("room" + room));
    }

    private static boolean fits(Path folder, int room, Undisturbed undisturbed) throws SQLException {
        try {
            undisturbed.shop().go(Way.UP, SqliteCopies.in(folder, SMALL_PAGES, "max_page_count=" + room));
            return true;
        } catch (RevisionFailed failed) {
            assertThat(failed)
                    .hasMessageContaining("database or disk is full")
                    .hasMessageContaining("Nothing of it remains: its transaction was rolled back.");
        }
        assertRecovers(SqliteCopies.in(folder, SMALL_PAGES), undisturbed);
        return false;
    }

    /** Nothing has changed, and once there is room everything goes on. */
    private static void assertRecovers(TestDatabase database, Undisturbed undisturbed) throws SQLException {
        assertThat(LiveState.read(database).differencesFrom(undisturbed.ends().get(Way.DOWN)))
                .isEmpty();
        undisturbed.shop().go(Way.UP, database);
        assertThat(LiveState.read(database).differencesFrom(undisturbed.ends().get(Way.UP)))
                .isEmpty();
    }

    @Test
    void aProcessThatMustNotWriteMoreLeavesTheDatabaseAsItIs(TestReporter reporter) throws Exception {
        limitProcesses(3, reporter);
    }

    @Test
    @Tag("nightly")
    void aProcessThatMustNotWriteMoreLeavesTheDatabaseAsItIsWhereverThatStopsIt(TestReporter reporter)
            throws Exception {
        limitProcesses(1, reporter);
    }

    private void limitProcesses(int step, TestReporter reporter) throws Exception {
        Start start = start();
        int room = start.pages();
        int trials = 0;
        while (!fitsProcess(room, trial(start, room), start.undisturbed())) {
            room += step;
            trials++;
        }
        reporter.publishEntry("SQLite, no larger files", trials + " of " + trials + " recovered");
        assertThat(trials).isGreaterThan(1);
    }

    private boolean fitsProcess(int pages, Path folder, Undisturbed undisturbed)
            throws IOException, InterruptedException, SQLException {
        TestDatabase database = SqliteCopies.in(folder, SMALL_PAGES);
        List<String> limited = List.of("sh", "-c", "ulimit -f " + pages + "; exec \"$@\"", "limited");
        try (RunProcess process = RunProcess.start(
                limited, List.of("-Dorg.sqlite.lib.path=" + library()), Shop.REFURBISHED, Way.UP, database)) {
            process.goOn();
            if (process.waitForEnd() == 0) {
                return true;
            }
        }
        assertRecovers(database, undisturbed);
        return false;
    }

    /** The driver would write its library into a file of its own, which is too large as well. */
    private Path library() throws IOException {
        String name = System.mapLibraryName("sqlitejdbc");
        Path library = directory.resolve(name);
        if (!Files.exists(library)) {
            String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
            try (InputStream content = OSInfo.class.getResourceAsStream(resource)) {
                Files.copy(content, library);
            }
        }
        return directory;
    }

    private static int pages(TestDatabase database) throws SQLException {
        return Integer.parseInt(Texts.of(database, "PRAGMA page_count").get(0));
    }
}
