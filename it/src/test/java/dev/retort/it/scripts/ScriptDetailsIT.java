package dev.retort.it.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.run.RunSettings;
import dev.retort.core.run.TransactionScope;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.histories.HistoryRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What is easily misread on its way through a client, and what only the database can answer. */
class ScriptDetailsIT {
    private static final String NOTES =
            "op.createTable(\"notes\", column(\"id\", INTEGER).notNull(), column(\"text\", TEXT), primaryKey(\"id\"));";

    @TempDir
    private Path folder;

    private final Map<String, String> sources = new LinkedHashMap<>();

    private void add(String id, String parent, String description, String upgrade) {
        String parentMember = parent.isEmpty() ? "" : ", parent = \"" + parent + "\"";
        sources.put("Revision" + id + ".java", """
                package app.db;

                import static dev.retort.Condition.*;
                import static dev.retort.schema.Column.column;
                import static dev.retort.schema.ColumnChange.*;
                import static dev.retort.schema.ColumnType.*;
                import static dev.retort.schema.Constraint.*;
                import static dev.retort.schema.Dialect.*;
                import static dev.retort.schema.Index.index;
                import static dev.retort.schema.Row.row;

                import dev.retort.*;
                import dev.retort.schema.*;

                @Revision(id = "%s"%s, description = "%s")
                public final class Revision%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.sql("DELETE FROM notes WHERE id > 0");
                    }
                }
                """.formatted(id, parentMember, description, id, upgrade));
    }

    private void assertScriptDoesWhatRunDoes(TestDatabase database) throws SQLException {
        try (HistoryRun online = HistoryRun.of(compiled().revisions(), database)) {
            online.upgrade("head");
        }
        Contents expected = Contents.of(database);
        database.execute("DROP TABLE notes", "DROP TABLE retort_version", "DROP TABLE retort_history");

        ScriptRun.of(compiled().revisions(), database, folder).upgrade("head");

        assertThat(Contents.of(database)).isEqualTo(expected);
    }

    private CompiledRevisions compiled() {
        return CompiledRevisions.of(folder, sources);
    }

    @OnEachDatabase
    void textsArriveAsTheyAre(TestDatabase database) throws SQLException {
        add("001", "", "It's a \\\\ \\\"test\\\" with \\u00fcn\\u00efc\\u00f6d\\u00e9; -- and more", NOTES);
        add("002", "001", "Texts", """
                op.insert("notes", row("id", 1).with("text", "semicolon; and 'quotes' and \\"more\\""));
                op.insert("notes", row("id", 2).with("text", "back\\\\slash \\\\n and\\nline"));
                op.insert("notes", row("id", 3).with("text", ":name $$ -- # /* \\u00fcn\\u00efc\\u00f6de \\ud83e\\udd86"));
                op.insert("notes", row("id", 4).with("text", ";\\n.quit\\nDELIMITER //\\n\\\\q\\n"));
                op.sql("UPDATE notes SET text = 'changed' WHERE id = 9 -- nobody; really");
                """);
        assertScriptDoesWhatRunDoes(database);
    }

    @OnEachDatabase
    void thousandsOfRowsArrive(TestDatabase database) throws SQLException {
        add("001", "", "", NOTES);
        add("002", "001", "", """
                op.insert("notes", Rows.columns("id", "text").from(sink -> {
                    for (int id = 1; id <= 2500; id++) {
                        sink.row(id, id % 3 == 0 ? null : "it's; \\\\ number " + id);
                    }
                }));
                """);

        assertScriptDoesWhatRunDoes(database);

        assertThat(Contents.of(database).rows().get("notes"))
                .hasSize(2500)
                .contains("id=2500 text=it's; \\ number 2500 ", "id=3 text=null ");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void oneTransactionMayCoverTheWholeScript(TestDatabase database) throws SQLException {
        RunSettings all = RunSettings.DEFAULT.withTransactions(TransactionScope.ALL);
        add("001", "", "", NOTES);
        add("002", "001", "", "op.insert(\"notes\", row(\"id\", 1).with(\"text\", \"kept\"));");
        add("003", "002", "", "op.sql(\"UPDATE nowhere SET id = 1\");");
        ScriptRun script = ScriptRun.of(compiled().revisions(), database, folder, all);

        assertThat(script.refusedUpgrade("head")).contains("nowhere");
        assertThat(Contents.of(database).rows()).doesNotContainKey("notes");

        script.upgrade("base:002");
        assertThat(Contents.of(database).rows().get("notes")).containsExactly("id=1 text=kept ");
        assertThat(Contents.of(database).rows().get("retort_version")).containsExactly("version_num=002 ");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void settingsHoldForTheirRevision(TestDatabase database) throws SQLException {
        String note = "op.sql(Sql.of(\"INSERT INTO notes (id, text) SELECT %s, current_setting('work_mem')\")"
                + ".on(MYSQL_AND_MARIADB, \"INSERT INTO notes (id, text) SELECT %<s, CAST(@@innodb_lock_wait_timeout AS CHAR)\"));";
        add("001", "", "", NOTES);
        add("002", "001", "", """
                op.session(SessionSetting.lockTimeout(java.time.Duration.ofSeconds(5)));
                op.on(POSTGRESQL, pg -> pg.session(SessionSetting.variable("work_mem", "63MB")));
                """ + note.formatted(1));
        add("003", "002", "", note.formatted(2));

        assertScriptDoesWhatRunDoes(database);

        assertThat(Contents.of(database).rows().get("notes"))
                .hasSize(2)
                .filteredOn(row -> row.contains("63MB") || row.contains("text=5 "))
                .hasSize(1);
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void toleratedFailureIsTakenBackAndTheScriptGoesOn(TestDatabase database) throws SQLException {
        add("001", "", "", NOTES);
        add("002", "001", "", """
                op.insert("notes", row("id", 1).with("text", "before"));
                op.tolerate("it's nowhere", then -> then.sql("INSERT INTO nowhere VALUES (1)"));
                op.tolerate("it's there", then -> then.sql("INSERT INTO notes (id, text) VALUES (2, 'it''s; inside')"));
                op.insert("notes", row("id", 3).with("text", "after"));
                """);

        assertScriptDoesWhatRunDoes(database);

        assertThat(Contents.of(database).rows().get("notes"))
                .containsExactly("id=1 text=before ", "id=2 text=it's; inside ", "id=3 text=after ");
    }

    @OnEachDatabase
    void conditionsAreAskedOfTheDatabase(TestDatabase database) throws SQLException {
        add("001", "", "", NOTES + "op.insert(\"notes\", row(\"id\", 1).with(\"text\", \"one\"));");
        add("002", "001", "", """
                op.when(finds("SELECT 1 FROM notes WHERE text = 'one'"),
                        yes -> {
                            yes.insert("notes", row("id", 2).with("text", "it's there"));
                            yes.when(findsNothing("SELECT 1 FROM notes WHERE text = 'two'"),
                                    none -> none.insert("notes", row("id", 3).with("text", "no two; none")),
                                    some -> some.insert("notes", row("id", 4)));
                        },
                        no -> no.insert("notes", row("id", 5)));
                op.when(hasRows("notes"), yes -> yes.createIndex(index("ix_notes").on("notes", "id")));
                op.when(tableExists("notes"), yes -> yes.insert("notes", row("id", 6)));
                op.when(isEmpty("notes"), yes -> yes.insert("notes", row("id", 7)));
                """);
        ScriptRun run = ScriptRun.of(compiled().revisions(), database, folder);

        run.upgrade("head");

        assertThat(Contents.of(database).rows().get("notes"))
                .containsExactly(
                        "id=1 text=one ", "id=2 text=it's there ", "id=3 text=no two; none ", "id=6 text=null ");
    }

    @OnEachDatabase
    void aRequirementEndsTheScript(TestDatabase database) throws SQLException {
        add("001", "", "", NOTES);
        add("002", "001", "", """
                op.require(finds("SELECT 1 FROM notes"), "there're no notes");
                op.insert("notes", row("id", 1));
                """);
        ScriptRun run = ScriptRun.of(compiled().revisions(), database, folder);

        assertThat(run.refusedUpgrade("head")).contains("there're no notes");

        assertThat(run.heads()).containsExactly("001");
        assertThat(run.log()).containsExactly("upgrade 001");
        assertThat(Contents.of(database).rows().get("notes")).isEmpty();
    }

    @OnEachDatabase
    void aFailedStatementEndsTheScript(TestDatabase database) throws SQLException {
        add("001", "", "", NOTES);
        add("002", "001", "", """
                op.insert("notes", row("id", 1));
                op.sql("INSERT INTO nowhere VALUES (1)");
                """);
        add("003", "002", "", "op.insert(\"notes\", row(\"id\", 3));");
        ScriptRun run = ScriptRun.of(compiled().revisions(), database, folder);

        assertThat(run.refusedUpgrade("head")).contains("nowhere");

        assertThat(run.heads()).containsExactly("001");
        assertThat(Contents.of(database).rows().get("notes")).isEmpty();
    }
}
