package dev.retort.core.dialect.sqlite;

import static dev.retort.core.dialect.Literals.quoted;
import static dev.retort.core.dialect.ScriptText.ended;

import dev.retort.core.dialect.Question;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.ScriptLanguage;
import dev.retort.core.dialect.ScriptStart;
import dev.retort.core.dialect.Unsupported;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code sqlite3} reads: SQL, and commands that begin with a dot. */
final class SqliteScript implements ScriptLanguage {
    private final int depth;

    SqliteScript() {
        this(0);
    }

    private SqliteScript(int depth) {
        this.depth = depth;
    }

    @Override
    public String command() {
        return "sqlite3 -batch FILE.db < script.sql";
    }

    @Override
    public String opening(Duration patience) {
        return """
                .bail on
                .timeout %d
                CREATE TEMP TABLE retort_step (started_at REAL NOT NULL);
                INSERT INTO temp.retort_step VALUES (julianday('now'));
                """.formatted(patience.toMillis());
    }

    /** The tables are made first, because a query that names a missing one is refused; what is refused is taken back. */
    @Override
    public String start(ScriptStart start) {
        String table = SqliteDialect.IDENTIFIERS.spell(start.versionTable());
        String wanted = start.heads().stream().map(head -> quoted(head)).collect(Collectors.joining(", "));
        Question elsewhere = new Question(
                "SELECT 1 FROM " + table + " WHERE version_num NOT IN (" + wanted + ") UNION ALL SELECT 1 WHERE "
                        + start.heads().size() + " <> (SELECT count(*) FROM " + table + ")",
                false);
        return "BEGIN IMMEDIATE;\n"
                + ended(start.tables())
                + demand(elsewhere, "this script starts at " + start.place() + ", and the database is not there")
                + "COMMIT;\n";
    }

    @Override
    public String begin(List<Rendered> program, boolean transactional) {
        StringBuilder text = new StringBuilder("UPDATE temp.retort_step SET started_at = julianday('now');\n");
        if (transactional) {
            boolean replacesTables = TableReplacements.areIn(program);
            text.append("PRAGMA legacy_alter_table = 0;\n")
                    // Not later: inside a transaction it is ignored.
                    .append(replacesTables ? "PRAGMA foreign_keys = 0;\n" : "")
                    .append("BEGIN IMMEDIATE;\n")
                    .append(replacesTables ? "CREATE TEMP TABLE retort_orphans AS " + ORPHANS + ";\n" : "");
        }
        return text.toString();
    }

    /** Rows whose foreign keys lead nowhere. */
    private static final String ORPHANS =
            "SELECT \"table\" AS child, parent, count(*) AS rows FROM pragma_foreign_key_check GROUP BY 1, 2";

    @Override
    public String end(List<Rendered> program, boolean transactional) {
        if (!transactional) {
            return "";
        }
        return (TableReplacements.areIn(program) ? refuseNewOrphans() : "") + "COMMIT;\n";
    }

    private String refuseNewOrphans() {
        Question newOnes = new Question(
                "SELECT 1 FROM (" + ORPHANS + ") AS now WHERE now.rows > coalesce((SELECT old.rows FROM"
                        + " temp.retort_orphans AS old WHERE old.child = now.child AND old.parent = now.parent), 0)",
                false);
        return demand(newOnes, "foreign keys would lead nowhere that did not before; see PRAGMA foreign_key_check")
                + "DROP TABLE temp.retort_orphans;\n";
    }

    @Override
    public String startedAt() {
        return "(SELECT strftime('%Y-%m-%dT%H:%M:%fZ', started_at) FROM temp.retort_step)";
    }

    @Override
    public String elapsedMilliseconds() {
        return "(SELECT CAST((julianday('now') - started_at) * 86400000 AS INTEGER) FROM temp.retort_step)";
    }

    @Override
    public String statement(String sql) {
        return ended(sql);
    }

    @Override
    public String tolerated(List<String> statements, String reason) {
        throw new Unsupported(
                "cannot be written into a script for SQLite: its client cannot go on after a failure without"
                        + " saying at the end that the whole script failed");
    }

    /** The client says which check failed, by its name. */
    @Override
    public String demand(Question question, String message) {
        return "CREATE TEMP TABLE retort_demand (answer CONSTRAINT \"" + message.replace("\"", "\"\"")
                + "\" CHECK (answer));\n" + ended("INSERT INTO temp.retort_demand SELECT " + question.expression())
                + "DROP TABLE temp.retort_demand;\n";
    }

    /** Asking takes a detour by way of a file, and is left for what the history cannot answer. */
    @Override
    public boolean asksAboutSchema() {
        return false;
    }

    /** The client knows no conditions, but it reads what a query writes. */
    @Override
    public String choice(Question question, String then, String otherwise) {
        String file = "retort-choice" + (depth == 0 ? "" : "-" + depth) + ".sql";
        return ".output " + file + "\n"
                + ended("SELECT CASE WHEN " + question.expression() + " THEN " + quoted(then) + " ELSE "
                        + quoted(otherwise) + " END")
                + ".output\n.read " + file + "\n";
    }

    @Override
    public ScriptLanguage insideChoice() {
        return new SqliteScript(depth + 1);
    }
}
