package dev.retort.core.dialect.postgresql;

import static dev.retort.core.dialect.Literals.quoted;
import static dev.retort.core.dialect.ScriptText.ended;

import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Question;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.ScriptLanguage;
import dev.retort.core.dialect.ScriptStart;
import dev.retort.core.dialect.ScriptText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code psql} reads: SQL, and commands that begin with a backslash. */
final class PostgresqlScript implements ScriptLanguage {
    private final Identifiers identifiers;
    private final CatalogueQueries catalogue;

    PostgresqlScript(Identifiers identifiers, CatalogueQueries catalogue) {
        this.identifiers = identifiers;
        this.catalogue = catalogue;
    }

    @Override
    public String command() {
        return "psql -X -f script.sql";
    }

    @Override
    public String opening(Duration patience) {
        return """
                \\set ON_ERROR_STOP on
                SET client_encoding = 'UTF8';
                SET lock_timeout = '%dms';
                """.formatted(Math.max(1, patience.toMillis()));
    }

    @Override
    public String start(ScriptStart start) {
        return block("""
                DECLARE
                  heads text[] := '{}';
                BEGIN
                  IF EXISTS (%s) THEN
                    heads := ARRAY(SELECT version_num::text COLLATE "C" FROM %s ORDER BY 1);
                  END IF;
                  IF heads <> ARRAY[%s]::text[] THEN
                    RAISE EXCEPTION USING MESSAGE = %s || coalesce(nullif(array_to_string(heads, ', '), ''), 'base');
                  END IF;
                END
                """.formatted(
                                catalogue.table(start.versionTable()),
                                identifiers.spell(start.versionTable()),
                                start.heads().stream().map(head -> quoted(head)).collect(Collectors.joining(", ")),
                                quoted("this script starts at " + start.place() + ", and the database is at ")))
                + "BEGIN;\n" + ended(start.tables()) + "COMMIT;\n";
    }

    @Override
    public String begin(List<Rendered> program, boolean transactional) {
        return transactional ? "BEGIN;\n" : "";
    }

    @Override
    public String end(List<Rendered> program, boolean transactional) {
        return transactional ? "COMMIT;\n" : "";
    }

    @Override
    public String startedAt() {
        return "to_char(transaction_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
    }

    /** Where a step has no transaction, the line that says so is one of its own, and has taken no time. */
    @Override
    public String elapsedMilliseconds() {
        return "(extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000)::bigint";
    }

    @Override
    public String statement(String sql) {
        return ended(sql);
    }

    /** A block with a handler is a savepoint, with a transaction around it or without. */
    @Override
    public String tolerated(List<String> statements, String reason) {
        String sent = statements.stream()
                .map(sql -> "  EXECUTE " + quoted(ScriptText.withoutEnd(sql)) + ";\n")
                .collect(Collectors.joining());
        return block("BEGIN\n" + sent + "EXCEPTION WHEN OTHERS THEN\n  RAISE WARNING USING MESSAGE = SQLERRM || "
                + quoted(" is tolerated, because " + reason) + ";\nEND\n");
    }

    @Override
    public String demand(Question question, String message) {
        return block("""
                BEGIN
                  IF NOT (%s) THEN
                    RAISE EXCEPTION USING MESSAGE = %s;
                  END IF;
                END
                """.formatted(question.expression(), quoted(message)));
    }

    private static String block(String body) {
        return DoBlock.of(body) + ";\n";
    }

    @Override
    public boolean asksAboutSchema() {
        return true;
    }

    @Override
    public String choice(Question question, String then, String otherwise) {
        String alternative = otherwise.isEmpty() ? "" : "\\else\n" + otherwise;
        return "SELECT " + question.expression() + " AS retort_answer \\gset\n\\if :retort_answer\n" + then
                + alternative + "\\endif\n";
    }

    @Override
    public ScriptLanguage insideChoice() {
        return this;
    }
}
