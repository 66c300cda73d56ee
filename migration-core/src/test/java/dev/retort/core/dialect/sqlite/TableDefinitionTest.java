package dev.retort.core.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read from definitions that SQLite accepts; each is given to SQLite first. */
final class TableDefinitionTest {
    @Test
    void typesOfSeveralWords() throws Exception {
        assertThat(
                        columns(
                                "CREATE TABLE t (a, b DOUBLE PRECISION, c UNSIGNED INT(11), d VARYING CHARACTER (255) NULL, e \"odd \"\"type\")"))
                .containsExactly(
                        "a {}",
                        "b {type=DOUBLE PRECISION}",
                        "c {type=UNSIGNED INT(11)}",
                        "d {type=VARYING CHARACTER (255)}",
                        "e {type=\"odd \"\"type\"}");
    }

    @Test
    void defaultsOfEveryForm() throws Exception {
        assertThat(columns(
                        "CREATE TABLE t (a DEFAULT +5 NOT NULL, b INT DEFAULT -5.5e3, c DEFAULT X'ab', d DEFAULT 'it''s',"
                                + " e DEFAULT NULL, f DEFAULT TRUE, g DEFAULT CURRENT_TIMESTAMP UNIQUE, h DEFAULT (1 + (2)),"
                                + " i DEFAULT ((3)), j DEFAULT \"text\", k DEFAULT word)"))
                .containsExactly(
                        "a {nullability=NOT NULL, default=+5}",
                        "b {type=INT, default=-5.5e3}",
                        "c {default=X'ab'}",
                        "d {default='it''s'}",
                        "e {default=NULL}",
                        "f {default=TRUE}",
                        "g {default=CURRENT_TIMESTAMP}",
                        "h {default=1 + (2)}",
                        "i {default=3}",
                        "j {default=\"text\"}",
                        "k {default=word}");
    }

    @Test
    void namesInEveryKindOfQuotes() throws Exception {
        assertThat(columns(
                        "CREATE TABLE \"a \"\" b\" (\"primary\" TEXT, [check] TEXT, `unique` TEXT, 'foreign' TEXT, key TEXT,"
                                + " generated TEXT, \u00e9t\u00e9 TEXT)"))
                .containsExactly(
                        "primary {type=TEXT}",
                        "check {type=TEXT}",
                        "unique {type=TEXT}",
                        "foreign {type=TEXT}",
                        "key {type=TEXT}",
                        "generated {type=TEXT}",
                        "\u00e9t\u00e9 {type=TEXT}");
    }

    @Test
    void rulesOfColumns() throws Exception {
        assertThat(rules("""
                CREATE TABLE t (
                  a INTEGER CONSTRAINT "the key" PRIMARY KEY ASC ON CONFLICT REPLACE,
                  b TEXT CONSTRAINT present NOT NULL UNIQUE ON CONFLICT IGNORE CHECK ((b <> ')') -- never
                  ),
                  c REFERENCES t, d REFERENCES t (b) MATCH FULL ON UPDATE SET DEFAULT ON DELETE SET NULL
                    NOT DEFERRABLE INITIALLY IMMEDIATE,
                  e REFERENCES t (b) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED NOT NULL
                )"""))
                .containsExactly(
                        "CONSTRAINT the key PRIMARY KEY (\"a\") ON CONFLICT REPLACE",
                        "UNIQUE (\"b\") ON CONFLICT IGNORE",
                        "CHECK (b <> ')')",
                        "FOREIGN KEY (\"c\") REFERENCES t (a)",
                        "FOREIGN KEY (\"d\") REFERENCES t (b) MATCH FULL ON DELETE SET NULL ON UPDATE SET DEFAULT",
                        "FOREIGN KEY (\"e\") REFERENCES t (b) DEFERRABLE INITIALLY DEFERRED ON DELETE RESTRICT");
    }

    @Test
    void rulesOfTheTableWithAndWithoutCommas() throws Exception {
        assertThat(rules("""
                CREATE TABLE t (a, b, c,
                  CONSTRAINT pk PRIMARY KEY (a COLLATE NOCASE, b DESC) ON CONFLICT ABORT
                  UNIQUE (b, c)
                  CONSTRAINT ck CHECK (a > 0 AND (b < 0)) ON CONFLICT FAIL,
                  FOREIGN KEY (c, b) REFERENCES t (b, a) ON DELETE NO ACTION
                ) WITHOUT ROWID"""))
                .containsExactly(
                        "CONSTRAINT pk PRIMARY KEY (a COLLATE NOCASE, b DESC) ON CONFLICT ABORT",
                        "UNIQUE (b, c)",
                        "CONSTRAINT ck CHECK (a > 0 AND (b < 0)) ON CONFLICT FAIL",
                        "FOREIGN KEY (c, b) REFERENCES t (b, a)");
    }

    @Test
    void options() throws Exception {
        assertThat(parsed("CREATE TABLE t (a TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
                        .options())
                .hasToString("STRICT, WITHOUT ROWID");
    }

    @Test
    void whatColumnsAddedRenamedAndDroppedInPlaceLeaveBehind() throws Exception {
        try (TestDatabase database = new TestDatabase()) {
            database.execute("CREATE TABLE t (a INT, b INT CHECK (b > 0), PRIMARY KEY (a))");
            database.execute("ALTER TABLE t ADD COLUMN \"c d\" TEXT DEFAULT 'x'");
            database.execute("ALTER TABLE t RENAME COLUMN a TO \"e f\"");
            database.execute("ALTER TABLE t DROP COLUMN b");
            database.execute("ALTER TABLE t RENAME TO \"g h\"");
            TableDefinition definition = TableDefinition.parse(database.definitionOf("g h"), PrimaryKeys.NONE);
            assertThat(shown(definition)).containsExactly("e f {type=INT}", "c d {type=TEXT, default='x'}");
            assertThat(definition.rules()).extracting(Rule::toString).containsExactly("PRIMARY KEY (\"e f\")");
        }
    }

    @Test
    void whatIsNoDefinitionIsReported() {
        for (String sql :
                List.of("CREATE TABLE t (a", "CREATE TABLE t (a DEFAULT 1 2)", "CREATE VIEW v AS SELECT 1", "")) {
            assertThatThrownBy(() -> TableDefinition.parse(sql, PrimaryKeys.NONE))
                    .isInstanceOf(UnreadableDefinition.class)
                    .hasMessageContaining(sql);
        }
    }

    private static TableDefinition parsed(String sql) throws Exception {
        try (TestDatabase database = new TestDatabase()) {
            database.execute(sql);
            String kept = database.rows("SELECT sql FROM sqlite_master WHERE type = 'table'")
                    .get(0);
            return TableDefinition.parse(kept, PrimaryKeys.in(database.connection()));
        }
    }

    private static List<String> columns(String sql) throws Exception {
        return shown(parsed(sql));
    }

    private static List<String> shown(TableDefinition definition) {
        List<String> shown = new ArrayList<>();
        for (ColumnDefinition column : definition.columns()) {
            shown.add(column.name() + " "
                    + Map.copyOf(column.traits()).entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .toList()
                            .toString()
                            .replace('[', '{')
                            .replace(']', '}'));
        }
        return shown;
    }

    private static List<String> rules(String sql) throws Exception {
        return parsed(sql).rules().stream().map(Rule::toString).toList();
    }
}
