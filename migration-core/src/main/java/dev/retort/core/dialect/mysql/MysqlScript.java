package dev.retort.core.dialect.mysql;

import static dev.retort.core.dialect.ScriptText.ended;
import static dev.retort.core.dialect.mysql.MysqlLiterals.quoted;

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

/** What {@code mysql} and {@code mariadb} read: SQL, and the command that changes where a statement ends. */
public class MysqlScript implements ScriptLanguage {
    private final Identifiers identifiers;
    private final CatalogueQueries catalogue;

    public MysqlScript(Identifiers identifiers, CatalogueQueries catalogue) {
        this.identifiers = identifiers;
        this.catalogue = catalogue;
    }

    @Override
    public String command() {
        return "mysql DATABASE < script.sql";
    }

    /** Rows that were changed stay in a transaction until the step ends, or until the next change to the schema. */
    @Override
    public final String opening(Duration patience) {
        return """
                SET NAMES utf8mb4;
                SET SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '');
                SET SESSION lock_wait_timeout = %d;
                SET autocommit = 0;
                """.formatted(Math.max(1, patience.toSeconds()));
    }

    /** A statement that names a missing table is refused, so the one about the heads is put together by the server. */
    @Override
    public final String start(ScriptStart start) {
        String readHeads =
                "SELECT IFNULL(GROUP_CONCAT(version_num ORDER BY CAST(version_num AS BINARY) SEPARATOR ', '), '')"
                        + " INTO @retort_heads FROM " + identifiers.spell(start.versionTable());
        String message = "CONCAT("
                + quoted("this script starts at " + start.place() + ", and the database is at ")
                + ", IF(@retort_heads = '', 'base', @retort_heads))";
        return "SET @retort_heads = '';\n"
                + prepared(
                        "IF(EXISTS (" + catalogue.table(start.versionTable()) + "), " + quoted(readHeads) + ", 'DO 0')")
                + prepared("IF(@retort_heads = " + quoted(String.join(", ", start.heads())) + ", 'DO 0', "
                        + failure(message) + ")")
                + ended(start.tables());
    }

    private static String prepared(String statementExpression) {
        return AlterTable.executePrepared(statementExpression).statements().stream()
                .map(sql -> ended(sql))
                .collect(Collectors.joining());
    }

    /**
     * Returns the expression for a statement that fails with a message.
     *
     * <p>MySQL knows {@code SIGNAL} in stored programs only. A text that is no UUID is one of the few whose refusal shows it.
     */
    protected String failure(String messageExpression) {
        return "CONCAT('DO UUID_TO_BIN(', QUOTE(" + messageExpression + "), ')')";
    }

    @Override
    public final String begin(List<Rendered> program, boolean transactional) {
        return "SET @retort_started_at = UTC_TIMESTAMP(3);\n";
    }

    @Override
    public final String end(List<Rendered> program, boolean transactional) {
        return "COMMIT;\n";
    }

    @Override
    public final String startedAt() {
        return "CONCAT(LEFT(DATE_FORMAT(@retort_started_at, '%Y-%m-%dT%H:%i:%s.%f'), 23), 'Z')";
    }

    @Override
    public final String elapsedMilliseconds() {
        return "TIMESTAMPDIFF(MICROSECOND, @retort_started_at, UTC_TIMESTAMP(3)) DIV 1000";
    }

    @Override
    public final String statement(String sql) {
        String statement = ScriptText.withoutEnd(sql);
        return Delimiter.isNeededBy(statement) ? Delimiter.around(statement) : ended(statement);
    }

    @Override
    public final String tolerated(List<String> statements, String reason) {
        return program(insideChoice().tolerated(statements, reason));
    }

    @Override
    public final String demand(Question question, String message) {
        return prepared("IF(" + question.expression() + ", 'DO 0', " + failure(quoted(message)) + ")");
    }

    @Override
    public final boolean asksAboutSchema() {
        return true;
    }

    @Override
    public final String choice(Question question, String then, String otherwise) {
        return program(insideChoice().choice(question, then, otherwise));
    }

    /** Returns statements that may hold conditions; MySQL knows those in stored programs only. */
    protected String program(String statements) {
        return "DROP PROCEDURE IF EXISTS retort_choice;\n"
                + Delimiter.around("CREATE PROCEDURE retort_choice()\nBEGIN\n" + statements + "END")
                + "CALL retort_choice();\nDROP PROCEDURE retort_choice;\n";
    }

    @Override
    public final ScriptLanguage insideChoice() {
        return new StoredProgram(this);
    }
}
