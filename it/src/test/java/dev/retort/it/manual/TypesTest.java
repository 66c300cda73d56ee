package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.Revisions;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the chapter on types say what is sent to each database. */
class TypesTest {
    private static final String REFUSED = "refused";

    @TempDir
    Path directory;

    @Test
    void typesAreWhatTablesAreCreatedWith() {
        List<String> lines = Page.chapter("types").table("type");

        assertThat(lines).isEqualTo(rows(lines, "op.createTable(\"t\", column(\"c\", %s));", "(\n  c ", "\n)"));
    }

    @Test
    void valuesAreWhatRowsAreInsertedWith() {
        List<String> lines = Page.chapter("types").table("value");

        assertThat(lines).isEqualTo(rows(lines, "op.insert(\"t\", row(\"c\", %s));", "VALUES (", ")"));
    }

    @Test
    void numberingIsWhatTablesAreCreatedWith() {
        List<String> lines = Page.chapter("types").table("numbering");

        assertThat(lines).isEqualTo(rows(lines, "op.createTable(\"t\", %s, primaryKey(\"id\"));", "(\n  id ", "\n)"));
    }

    /** Does what stands in the first cell of each line, and writes the others. */
    private List<String> rows(List<String> lines, String statement, String before, String behind) {
        List<String> cells = lines.stream().map(line -> line.split("`", 3)[1]).toList();
        List<RecordedOperation> operations =
                record(cells.stream().map(cell -> statement.formatted(cell)).collect(Collectors.joining("\n")));
        List<String> rows = new ArrayList<>();
        for (int position = 0; position < cells.size(); position++) {
            RecordedOperation operation = operations.get(position);
            rows.add("| `" + cells.get(position) + "` | "
                    + RenderedHistory.DIALECTS.stream()
                            .map(dialect -> render(dialect, operation, before, behind))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        return rows;
    }

    private List<RecordedOperation> record(String statements) {
        Snippet snippet = Snippet.of(new CodeBlock("types.md", 0, "java", "", statements), 1, "");
        Revisions revisions = CompiledRevisions.of(directory, Map.of(snippet.fileName(), snippet.source()))
                .revisions();
        return new RenderedHistory(revisions)
                .operations(revisions.graph().revisions().get(0));
    }

    private static String render(DatabaseDialect dialect, RecordedOperation operation, String before, String behind) {
        try {
            List<Instruction> instructions =
                    dialect.renderer().render(operation.operation(), SchemaState.empty(dialect.name()));
            Instruction last = instructions.get(instructions.size() - 1);
            String sql = ((Instruction.Execute) last).sql();
            String wanted = sql.substring(sql.indexOf(before) + before.length(), sql.lastIndexOf(behind));
            return "`" + wanted.replaceAll(",\n  (CONSTRAINT|INDEX) .*", "") + "`";
        } catch (Unsupported refusal) {
            return REFUSED;
        }
    }
}
