package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Fallback.LEAVE_OUT;
import static dev.retort.schema.Fallback.SIMPLIFY;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.NO_ACTION;
import static dev.retort.schema.ReferentialAction.RESTRICT;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.core.dialect.UnsupportedOperation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.IndexMethod;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The SQL of each operation. All of it is carried out, and the database compared with the replayed schema afterwards. */
final class RenderingTest {
    private TestDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private void renders(Consumer<Operations> upgrade, String... statements) throws Exception {
        assertThat(database.render(upgrade)).containsExactly(statements);
        database.upgrade(upgrade);
    }

    private void refuses(Consumer<Operations> upgrade, String operation, String reason) {
        assertThatThrownBy(() -> database.render(upgrade))
                .isInstanceOf(UnsupportedOperation.class)
                .hasMessageStartingWith(operation + " (RenderingTest.java:")
                .hasMessageEndingWith("): " + reason);
    }

    /** A table with two rows. */
    private void given(Column... columns) throws Exception {
        database.upgrade(op -> op.createTable("t", columns));
        database.execute("INSERT INTO t DEFAULT VALUES");
        database.execute("INSERT INTO t DEFAULT VALUES");
    }

    // Tables

    @Test
    void createTable() throws Exception {
        database.upgrade(op -> op.createTable("users", column("id", INTEGER).identity(), primaryKey("id")));
        renders(
                op -> op.createTable(
                        "order",
                        column("id", INTEGER).identity(),
                        column("User Id", INTEGER).notNull(),
                        column("placed", TIMESTAMP_TZ).defaultsTo(currentTimestamp()),
                        column("paid", BOOLEAN).notNull().defaultsTo(false),
                        column("note", TEXT)
                                .defaultsTo("it's")
                                .comment("from the user")
                                .collate("NOCASE"),
                        column("size", enumeration("size", "small", "large")).defaultsTo("small"),
                        column("token", TEXT).defaultsTo(expression("lower(hex(randomblob(4)))")),
                        column("shouted", TEXT).generatedAs(expression("upper(note)")),
                        column("whispered", TEXT).virtuallyGeneratedAs(expression("lower(note)")),
                        primaryKey("id"),
                        foreignKey("User Id")
                                .references("users", "id")
                                .onDelete(CASCADE)
                                .onUpdate(RESTRICT),
                        unique("token", "placed").unnamed(),
                        check("paid IN (0, 1)").named("paid_is_boolean")),
                """
                CREATE TABLE "order" (
                  id INTEGER NOT NULL,
                  "User Id" INTEGER NOT NULL,
                  placed DATETIME DEFAULT CURRENT_TIMESTAMP,
                  paid BOOLEAN DEFAULT 0 NOT NULL,
                  note TEXT COLLATE NOCASE DEFAULT 'it''s',
                  size VARCHAR(5) DEFAULT 'small' CHECK (size IN ('small', 'large')),
                  token TEXT DEFAULT (lower(hex(randomblob(4)))),
                  shouted TEXT GENERATED ALWAYS AS (upper(note)) STORED,
                  whispered TEXT GENERATED ALWAYS AS (lower(note)) VIRTUAL,
                  CONSTRAINT pk_order PRIMARY KEY (id),
                  CONSTRAINT "fk_order_User Id" FOREIGN KEY ("User Id") REFERENCES users (id) ON DELETE CASCADE ON UPDATE RESTRICT,
                  UNIQUE (token, placed),
                  CONSTRAINT paid_is_boolean CHECK (paid IN (0, 1))
                )""");
    }

    @Test
    void createTableIfNotExists() throws Exception {
        renders(
                op -> op.createTable(table("t", column("c", TEXT)).ifNotExists()),
                "CREATE TABLE IF NOT EXISTS t (\n  c TEXT\n)");
        renders(
                op -> op.createTable(table("t", column("c", TEXT)).ifNotExists()),
                "CREATE TABLE IF NOT EXISTS t (\n  c TEXT\n)");
    }

    @Test
    void numbersThatAreNeverUsedAgain() throws Exception {
        renders(
                op -> op.createTable("t", column("id", INTEGER).neverReusedIdentity(), primaryKey("id")),
                "CREATE TABLE t (\n  id INTEGER NOT NULL CONSTRAINT pk_t PRIMARY KEY AUTOINCREMENT\n)");
        database.execute("INSERT INTO t VALUES (NULL)");
        database.execute("INSERT INTO t DEFAULT VALUES");
        assertThat(database.rows("SELECT id FROM t")).containsExactly("1", "2");
    }

    @Test
    void identityThatSqliteWouldNotNumberIsRefused() {
        refuses(
                op -> op.createTable("t", column("id", BIGINT).identity(), primaryKey("id")),
                "createTable(t)",
                "SQLite numbers rows only in an INTEGER column that is the primary key on its own, and column id of table"
                        + " t is bigint in a table with primary key [id]. Give the column that type and key, or leave"
                        + " identity() out on SQLite with op.on(...)");
        refuses(
                op -> op.createTable(
                        "t", column("id", INTEGER).serial(), column("c", TEXT).notNull(), primaryKey("id", "c")),
                "createTable(t)",
                "SQLite numbers rows only in an INTEGER column that is the primary key on its own, and column id of table"
                        + " t is integer in a table with primary key [id, c]. Give the column that type and key, or leave"
                        + " identity() out on SQLite with op.on(...)");
        refuses(
                op -> {
                    op.createTable("t", column("c", TEXT));
                    op.addColumn("t", column("id", INTEGER).identity());
                },
                "addColumn(t, id)",
                "SQLite numbers rows only in an INTEGER column that is the primary key on its own, and column id of table"
                        + " t is integer in a table with no primary key. Give the column that type and key, or leave"
                        + " identity() out on SQLite with op.on(...)");
    }

    @Test
    void dropTable() throws Exception {
        given(column("c", TEXT));
        renders(op -> op.dropTable("t"), "DROP TABLE t");
        renders(op -> op.dropTable(ifExists("t")), "DROP TABLE IF EXISTS t");
    }

    @Test
    void renameTableTakesForeignKeysViewsAndTriggersAlong() throws Exception {
        database.upgrade(op -> {
            op.createTable("t", column("id", INTEGER).identity(), primaryKey("id"));
            op.createTable("child", column("t_id", INTEGER), foreignKey("t_id").references("t", "id"));
            op.createIndex(index("ix").on("t", "id"));
        });
        database.execute("CREATE VIEW v AS SELECT id FROM t");
        database.execute("CREATE TRIGGER tr AFTER INSERT ON child BEGIN DELETE FROM t WHERE id = new.t_id; END");

        renders(op -> op.renameTable("t", "parent"), "ALTER TABLE t RENAME TO parent");

        assertThat(database.rows("SELECT sql FROM sqlite_master WHERE name IN ('v', 'tr') ORDER BY name"))
                .containsExactly(
                        "CREATE TRIGGER tr AFTER INSERT ON child BEGIN DELETE FROM \"parent\" WHERE id = new.t_id; END",
                        "CREATE VIEW v AS SELECT id FROM \"parent\"");
    }

    @Test
    void commentsAreKeptInTheReplayedSchemaOnly() throws Exception {
        given(column("c", TEXT));
        renders(op -> op.commentOnTable("t", "all of them"));
        renders(op -> op.alterColumn("t", "c", toComment("one of them")));
        renders(op -> op.alterColumn("t", "c", dropComment()));
    }

    // Columns

    @Test
    void addColumnInPlace() throws Exception {
        given(column("c", TEXT));
        renders(op -> op.addColumn("t", column("plain", TEXT)), "ALTER TABLE t ADD COLUMN plain TEXT");
        renders(
                op -> op.addColumn("t", column("number", INTEGER).notNull().defaultsTo(-1)),
                "ALTER TABLE t ADD COLUMN number INTEGER DEFAULT -1 NOT NULL");
        renders(
                op -> op.addColumn("t", column("flag", BOOLEAN).notNull().defaultsTo(expression("false"))),
                "ALTER TABLE t ADD COLUMN flag BOOLEAN DEFAULT false NOT NULL");
        renders(
                op -> op.addColumn(
                        "t", column("size", enumeration("size", "s", "xl")).collate("RTRIM")),
                "ALTER TABLE t ADD COLUMN size VARCHAR(2) COLLATE RTRIM CHECK (size IN ('s', 'xl'))");
        renders(
                op -> op.addColumn("t", column("twice", INTEGER).virtuallyGeneratedAs(expression("number * 2"))),
                "ALTER TABLE t ADD COLUMN twice INTEGER GENERATED ALWAYS AS (number * 2) VIRTUAL");
        assertThat(database.rows("SELECT * FROM t"))
                .containsExactly("null|null|-1|0|null|-2", "null|null|-1|0|null|-2");
    }

    @Test
    void addColumnThatSqliteCannotAddInPlace() throws Exception {
        given(column("c", TEXT));
        renders(
                op -> op.addColumn("t", column("at", TIMESTAMP_TZ).notNull().defaultsTo(currentTimestamp())),
                rebuild("rowid, c", "rowid, c", "  c TEXT,\n  at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL"));
        renders(
                op -> op.addColumn("t", column("token", TEXT).defaultsTo(expression("hex(randomblob(4))"))),
                rebuild(
                        "rowid, c, at",
                        "rowid, c, at",
                        "  c TEXT,\n  at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,\n"
                                + "  token TEXT DEFAULT (hex(randomblob(4)))"));
        renders(
                op -> op.addColumn("t", column("stored", TEXT).generatedAs(expression("token || '!'"))),
                rebuild(
                        "rowid, c, at, token",
                        "rowid, c, at, token",
                        "  c TEXT,\n  at DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,\n"
                                + "  token TEXT DEFAULT (hex(randomblob(4))),\n"
                                + "  stored TEXT GENERATED ALWAYS AS (token || '!') STORED"));
        assertThat(database.rows("SELECT count(at), count(DISTINCT token), count(stored) FROM t"))
                .containsExactly("2|2|2");
    }

    @Test
    void dropColumnInPlace() throws Exception {
        given(column("id", INTEGER), column("c", TEXT));
        database.upgrade(op -> {
            op.createIndex(index("ix_c").on("t", "c"));
            op.createIndex(index("ix_id").on("t", "id").where("c IS NOT NULL"));
        });
        renders(op -> op.dropColumn("t", "c"), "DROP INDEX ix_c", "DROP INDEX ix_id", "ALTER TABLE t DROP COLUMN c");
    }

    @Test
    void dropColumnThatSqliteCannotDropInPlace() throws Exception {
        given(column("id", INTEGER), column("c", TEXT), column("d", TEXT));
        database.upgrade(op -> op.addConstraint("t", unique("c")));
        renders(op -> op.dropColumn("t", "c"), rebuild("rowid, id, d", "rowid, id, d", "  id INTEGER,\n  d TEXT"));
    }

    @Test
    void dropColumnIfExists() throws Exception {
        given(column("id", INTEGER), column("c", TEXT));
        database.upgrade(op -> op.dropColumn("t", ifExists("c")));
        database.upgrade(op -> op.dropColumn("t", ifExists("c")));
        database.upgrade(op -> op.dropColumn("t", ifExists("d")));
        database.execute("ALTER TABLE t ADD COLUMN d TEXT");
        database.upgrade(op -> op.dropColumn("t", ifExists("d")));
        assertThat(database.rows("SELECT name FROM pragma_table_info('t')")).containsExactly("id");
    }

    @Test
    void renameColumnTakesEverythingAlong() throws Exception {
        given(
                column("a", INTEGER),
                column("twice", INTEGER).virtuallyGeneratedAs(expression("a * 2")),
                column("size", enumeration("size", "size", "form")));
        database.upgrade(op -> {
            op.addConstraint("t", check("a > 0").named("positive"));
            op.createIndex(index("ix").on("t", key(expression("abs(a)"))).where("a < 100"));
        });
        renders(op -> op.renameColumn("t", "a", "order"), "ALTER TABLE t RENAME COLUMN a TO \"order\"");
        database.upgrade(op -> op.addConstraint("t", check("\"order\" < 100").unnamed()));
        renders(
                op -> op.renameColumn("t", "order", "a \"b\""),
                "ALTER TABLE t RENAME COLUMN \"order\" TO \"a \"\"b\"\"\"");
        database.upgrade(op -> op.addConstraint("t", unique("size").unnamed()));
        renders(op -> op.renameColumn("t", "size", "form"), "ALTER TABLE t RENAME COLUMN size TO form");
        assertThat(database.definitionOf("t")).contains("form VARCHAR(4) CHECK (form IN ('size', 'form'))");
    }

    @Test
    void alterColumn() throws Exception {
        given(column("c", varchar(10)), column("d", TEXT));
        renders(
                op -> op.alterColumn("t", "c", toDefault("x"), toType(TEXT)),
                rebuild("rowid, c, d", "rowid, c, d", "  c TEXT DEFAULT 'x',\n  d TEXT"));
        renders(
                op -> op.alterColumn("t", "c", dropDefault(), toType(INTEGER).using("length(c)")),
                rebuild("rowid, c, d", "rowid, (length(c)), d", "  c INTEGER,\n  d TEXT"));
        database.execute("UPDATE t SET c = 1");
        renders(
                op -> op.alterColumn("t", "c", toNotNull()),
                rebuild("rowid, c, d", "rowid, c, d", "  c INTEGER NOT NULL,\n  d TEXT"));
        renders(
                op -> op.alterColumn("t", "c", toNullable()),
                rebuild("rowid, c, d", "rowid, c, d", "  c INTEGER,\n  d TEXT"));
    }

    @Test
    void rebuildWithAutoincrement() throws Exception {
        database.upgrade(op -> op.createTable(
                "t",
                column("id", INTEGER).neverReusedIdentity(),
                column("c", TEXT),
                primaryKey("id").unnamed()));
        renders(
                op -> op.alterColumn("t", "c", toDefault("x")),
                """
                CREATE TABLE _retort_new_t (
                  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                  c TEXT DEFAULT 'x'
                )""",
                "INSERT INTO _retort_new_t (id, c)\nSELECT id, c\nFROM t",
                "DELETE FROM sqlite_sequence WHERE name = '_retort_new_t'",
                """
                INSERT INTO sqlite_sequence (name, seq)
                SELECT '_retort_new_t', seq FROM sqlite_sequence WHERE name = 't' COLLATE NOCASE""",
                "PRAGMA legacy_alter_table = 1",
                "DROP TABLE t",
                "ALTER TABLE _retort_new_t RENAME TO t",
                "PRAGMA legacy_alter_table = 0");
    }

    @Test
    void theScriptOfARebuildCanBeCarriedOutAsItIs() throws Exception {
        given(column("c", TEXT));
        database.upgrade(op -> op.createIndex(index("ix").on("t", "c")));
        for (String statement : database.render(op -> op.alterColumn("t", "c", toDefault("x")))) {
            database.execute(statement);
        }
        database.execute("INSERT INTO t DEFAULT VALUES");
        assertThat(database.rows("SELECT c FROM t")).containsExactly("null", "null", "x");
        assertThat(database.definitionOf("ix")).isEqualTo("CREATE INDEX ix ON t (c)");
    }

    // Constraints

    @Test
    void constraintsAreAddedRenamedAndDropped() throws Exception {
        database.upgrade(op -> op.createTable("other", column("id", INTEGER).identity(), primaryKey("id")));
        given(column("a", INTEGER));
        String columns = "  a INTEGER";
        for (Constraint constraint : new Constraint[] {
            unique("a").named("rule"),
            check("a > 0").named("rule"),
            foreignKey("a").references("other", "id").onDelete(NO_ACTION).named("rule")
        }) {
            String text = " " + new SqliteRenderer().clause(constraint).substring("CONSTRAINT rule ".length());
            renders(
                    op -> op.addConstraint("t", constraint),
                    rebuild("rowid, a", "rowid, a", columns + ",\n  CONSTRAINT rule" + text));
            renders(
                    op -> op.renameConstraint("t", "rule", "law"),
                    rebuild("rowid, a", "rowid, a", columns + ",\n  CONSTRAINT law" + text));
            renders(op -> op.dropConstraint("t", "law"), rebuild("rowid, a", "rowid, a", columns));
        }
    }

    @Test
    void primaryKeyIsAdded() throws Exception {
        database.upgrade(op -> op.createTable("t", column("a", INTEGER)));
        renders(
                op -> op.addConstraint("t", primaryKey("a")),
                rebuild("a", "a", "  a INTEGER NOT NULL,\n  CONSTRAINT pk_t PRIMARY KEY (a)"));
    }

    @Test
    void dropConstraintIfExists() throws Exception {
        given(column("a", INTEGER));
        renders(op -> op.dropConstraint("t", ifExists("rule")));
        database.upgrade(op -> op.addConstraint("t", check("a > 0").named("rule")));
        renders(op -> op.dropConstraint("t", ifExists("rule")), rebuild("rowid, a", "rowid, a", "  a INTEGER"));
    }

    // Indexes

    @Test
    void indexesAreCreatedRenamedAndDropped() throws Exception {
        given(column("a", INTEGER), column("b", TEXT));
        renders(
                op -> op.createIndex(index("ix")
                        .on("t", key("b").prefix(10), key(expression("abs(a)")).descending())
                        .where("a IS NOT NULL")),
                "CREATE INDEX ix ON t (b, (abs(a)) DESC) WHERE a IS NOT NULL");
        renders(
                op -> op.renameIndex("t", "ix", "ix2"),
                "DROP INDEX ix",
                "CREATE INDEX ix2 ON t (b, (abs(a)) DESC) WHERE a IS NOT NULL");
        renders(op -> op.dropIndex("t", "ix2"), "DROP INDEX ix2");
        renders(op -> op.dropIndex("t", ifExists("ix2")), "DROP INDEX IF EXISTS ix2");
        renders(
                op -> op.createIndex(index("ix").on("t", "a", "b").unique().ifNotExists()),
                "CREATE UNIQUE INDEX IF NOT EXISTS ix ON t (a, b)");
    }

    // Rows and SQL

    @Test
    void insertedRowsAndTheirDeletion() throws Exception {
        database.upgrade(
                op -> op.createTable("t", column("id", INTEGER).identity(), column("ok", BOOLEAN), primaryKey("id")));
        renders(
                op -> op.insert("t", row("id", 1).with("ok", true), row("id", 2).withNull("ok")),
                "INSERT INTO t (id, ok) VALUES\n  (1, 1),\n  (2, NULL)");
        var state = database.state();
        database.downgrade(op -> op.insert("t", row("id", 1).with("ok", true)), state);
        assertThat(database.rows("SELECT id FROM t")).containsExactly("2");
    }

    @Test
    void sqlOfOneDialect() throws Exception {
        database.upgrade(op -> {
            op.on(Dialect.POSTGRESQL, other -> other.createTable("t", column("c", TEXT)));
            op.on(Dialect.SQLITE, sqlite -> sqlite.createTable("s", column("c", raw("ANY"))));
        });
        assertThat(database.rows("SELECT name FROM sqlite_master")).containsExactly("s");
    }

    private static String[] rebuild(String columns, String values, String elements) {
        return new String[] {
            "CREATE TABLE _retort_new_t (\n" + elements + "\n)",
            "INSERT INTO _retort_new_t (" + columns + ")\nSELECT " + values + "\nFROM t",
            "PRAGMA legacy_alter_table = 1",
            "DROP TABLE t",
            "ALTER TABLE _retort_new_t RENAME TO t",
            "PRAGMA legacy_alter_table = 0"
        };
    }

    // Indexes that SQLite has no way to build

    @Test
    void indexWithACollation() throws Exception {
        given(column("name", TEXT));
        renders(
                op -> op.createIndex(index("ix").on("t", key("name").collation("NOCASE"))),
                "CREATE INDEX ix ON t (name COLLATE \"NOCASE\")");
    }

    @Test
    void indexOfAMethodThatItLacks() throws Exception {
        given(column("name", TEXT));
        refuses(
                op -> op.createIndex(index("ix").on("t", "name").using(IndexMethod.GIN)),
                "createIndex(ix)",
                "SQLite has no gin indexes; say what becomes of this one there, ifUnsupported(LEAVE_OUT) or"
                        + " ifUnsupported(SIMPLIFY) for an ordinary one, or put it inside on(...) for the other databases");
        refuses(
                op -> op.createIndex(index("ix").on("t", "name").using(IndexMethod.FULL_TEXT)),
                "createIndex(ix)",
                "SQLite has no fulltext indexes; make a virtual table with fts5 by sql(...) inside on(SQLITE, ...), and"
                        + " say what becomes of this one there, ifUnsupported(LEAVE_OUT) or ifUnsupported(SIMPLIFY) for"
                        + " an ordinary one, or put it inside on(...) for the other databases");
    }

    @Test
    void indexThatIsLeftOutOrSimplified() throws Exception {
        given(column("name", TEXT), column("age", INTEGER));
        renders(
                op -> {
                    op.createIndex(index("words")
                            .on("t", "name")
                            .using(IndexMethod.GIN)
                            .ifUnsupported(LEAVE_OUT));
                    op.createIndex(
                            index("covering").on("t", "age").including("name").ifUnsupported(SIMPLIFY));
                    op.renameIndex("t", "words", "other_words");
                    op.dropIndex("t", "other_words");
                },
                "CREATE INDEX covering ON t (age)");
    }
}
