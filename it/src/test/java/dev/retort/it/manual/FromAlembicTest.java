package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chapter for users of Alembic says in passing. */
class FromAlembicTest {
    @TempDir
    Path directory;

    @Test
    void directivesCompile() {
        List<String> statements = Page.chapter("from-alembic")
                .text()
                .lines()
                .flatMap(line -> List.of(line.split("\\| `")).stream().skip(2))
                .map(cell -> cell.substring(0, cell.lastIndexOf('`')))
                .filter(cell -> cell.startsWith("op.") && !cell.contains("..."))
                .toList();
        Snippet snippet = Snippet.of(
                new CodeBlock(
                        "from-alembic.md",
                        0,
                        "java",
                        "",
                        statements.stream().map(statement -> statement + ";").collect(Collectors.joining("\n"))),
                1,
                "");

        assertThat(statements).hasSizeGreaterThan(15);
        CompiledRevisions.of(directory, Map.of(snippet.fileName(), snippet.source()));
    }
}
