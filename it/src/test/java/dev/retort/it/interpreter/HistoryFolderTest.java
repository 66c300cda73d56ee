package dev.retort.it.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.it.databases.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder with a history")
class HistoryFolderTest {
    private static final String ONE_REVISION =
            "[{\"id\": \"001\", \"parents\": [], \"upgrade\": [{\"op\": \"drop_table\", \"table\": \"t\"}], \"downgrade\": []}]";

    @TempDir
    private Path folder;

    @Test
    void hasARunForEachRecordingThatNamesADatabase() throws IOException {
        write("graph.json", "{\"dialects\": [\"mysql\", \"postgresql\"], \"revisions\": []}");
        write("operations.json", ONE_REVISION);
        write("expected/mysql/steps.jsonl", "");
        write("expected/as-stored/steps.jsonl", "");
        List<RecordedRun> runs = new HistoryFolder(folder).runs();
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).kinds()).containsExactlyInAnyOrder(DatabaseKind.MYSQL, DatabaseKind.MARIADB);
    }

    @Test
    void hasTheOnlyDatabaseOfItsGraphWhereARecordingNamesNone() throws IOException {
        write("graph.json", "{\"dialects\": [\"postgresql\"], \"revisions\": []}");
        write("operations.json", ONE_REVISION);
        write("expected/as-stored/steps.jsonl", "");
        assertThat(new HistoryFolder(folder).runs().get(0).kinds()).containsExactly(DatabaseKind.POSTGRESQL);
    }

    @Test
    void mayHaveOperationsOfItsOwnForAVariant() throws IOException {
        write("graph.json", "{\"dialects\": [\"postgresql\"], \"revisions\": []}");
        write("operations.json", ONE_REVISION);
        write("operations-sibling.json", ONE_REVISION.replace("001", "002"));
        write("expected/sibling-postgresql/steps.jsonl", "");
        assertThat(new HistoryFolder(folder).runs().get(0).revisions())
                .extracting(RevisionData::id)
                .containsExactly("002");
    }

    @Test
    void withoutAGraphIsRefused() {
        assertThatThrownBy(() -> new HistoryFolder(folder).runs())
                .hasMessage(folder + ": there is no graph.json in it");
    }

    @Test
    void withoutARecordingIsRefused() throws IOException {
        write("graph.json", "{\"revisions\": []}");
        write("expected/oracle/steps.jsonl", "");
        assertThatThrownBy(() -> new HistoryFolder(folder).runs())
                .hasMessage(
                        folder + ": there is no expected/<name>/steps.jsonl whose <name>, or whose graph.json, says a"
                                + " database");
    }

    @Test
    void withABrokenFileIsRefusedByTheNameOfTheFile() throws IOException {
        write("graph.json", "{\"dialects\": [\"postgresql\"], \"revisions\": []}");
        write("operations.json", "{\"history\": 1}");
        write("expected/postgresql/steps.jsonl", "");
        assertThatThrownBy(() -> new HistoryFolder(folder).runs())
                .hasMessage(folder.resolve("operations.json")
                        + ": it must be a list of revisions, or an object with \"revisions\"");
    }

    @Test
    void saysAllAtOnceWhatCannotBeRead() throws IOException {
        write("graph.json", "{\"dialects\": [\"postgresql\"], \"revisions\": []}");
        write(
                "operations.json",
                "[{\"id\": \"001\", \"upgrade\": [{\"op\": \"data\", \"what\": \"fill\"}], \"downgrade\": [{\"op\": \"x\"}]}]");
        write("expected/postgresql/steps.jsonl", "");
        assertThat(new HistoryFolder(folder).runs().get(0).unreadable())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("operations.json, revision 001, upgrade operation 1: it has no \"sql\""))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("operations.json, revision 001, downgrade operation 1: nobody knows the kind"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
