package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.problem.MigrationException;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.histories.HistoryRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of the manual with SQLite alone, or without any database. */
class ManualTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("chapters")
    void snippetsGoUpAndDownOnSqlite(Chapter chapter) throws Exception {
        try (HistoryRun run = run(CompiledRevisions.of(directory, chapter.sources()))) {
            assertThat(run.upgrade("heads")).isNotEmpty();
            run.downgrade("base");
            assertThat(run.heads()).isEmpty();
        }
    }

    static Stream<Chapter> chapters() {
        return Chapter.all().stream();
    }

    /** The block behind the snippet is the message; the line that it names is not compared. */
    @ParameterizedTest
    @MethodSource("refusedSnippets")
    void refusedSnippetsAreRefusedInTheseWords(Chapter chapter, Snippet snippet) throws Exception {
        String message =
                chapter.blockBehind(snippet, "text").orElseThrow().text().strip();

        try (HistoryRun run = run(CompiledRevisions.of(directory, chapter.sourcesUpTo(snippet)))) {
            assertThatThrownBy(() -> {
                        run.upgrade(snippet.id());
                        run.downgrade("base");
                    })
                    .isInstanceOf(MigrationException.class)
                    .extracting(refusal -> withoutLines(refusal.getMessage()))
                    .asString()
                    .contains(withoutLines(message));
            assertThat(run.heads()).isEqualTo(snippet.failsOnUpgrade() ? List.of() : List.of(snippet.id()));
        }
    }

    static Stream<Arguments> refusedSnippets() {
        return Chapter.all().stream()
                .flatMap(chapter -> chapter.snippets().stream()
                        .filter(snippet -> !snippet.isPartOfHistory())
                        .map(snippet -> Arguments.of(chapter, snippet)));
    }

    private static String withoutLines(String message) {
        return message.replaceAll("\\(\\w+\\.java:\\d+\\)", "(line)");
    }

    @ParameterizedTest
    @MethodSource("snippetsWithSql")
    void sqlOfSnippetsIsWhatIsSent(Chapter chapter, Snippet snippet) {
        String expected = chapter.blockBehind(snippet, "sql").orElseThrow().text();
        RenderedHistory history = new RenderedHistory(
                CompiledRevisions.of(directory, chapter.sources()).revisions());

        assertThat(history.sqlLike(expected, snippet.id())).isEqualTo(expected);
    }

    static Stream<Arguments> snippetsWithSql() {
        return Chapter.all().stream()
                .flatMap(chapter -> chapter.snippets().stream()
                        .filter(snippet -> chapter.blockBehind(snippet, "sql").isPresent())
                        .map(snippet -> Arguments.of(chapter, snippet)));
    }

    private HistoryRun run(CompiledRevisions compiled) {
        TestDatabase database =
                new TestDatabase(DatabaseKind.SQLITE, "jdbc:sqlite:" + directory.resolve("test.db"), "", "");
        return HistoryRun.of(compiled.revisions(), database);
    }
}
