package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.REAL;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a table keeps when it is built anew. */
final class RebuildTest {
    /** A change that SQLite cannot make in place. */
    private static final Consumer<Operations> REBUILD_PARENT =
            op -> op.alterColumn("parent", "name", toDefault("nobody"));

    private TestDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private static void createParent(Operations op) {
        op.createTable(
                "parent",
                column("id", INTEGER).identity(),
                column("name", varchar(100)).notNull(),
                primaryKey("id").unnamed());
    }

    private void createParentAndChild(Consumer<Operations> child) throws Exception {
        database.execute("PRAGMA foreign_keys = 1");
        database.upgrade(op -> {
            createParent(op);
            child.accept(op);
        });
        database.execute("INSERT INTO parent (id, name) VALUES (1, 'Ada'), (2, 'Grace')");
        database.execute("INSERT INTO child (id, parent_id) VALUES (10, 1), (11, 2), (12, NULL)");
    }

    // Foreign keys

    @Test
    void childrenWithOnDeleteCascadeSurviveAlthoughForeignKeysAreEnforced() throws Exception {
        createParentAndChild(op -> op.createTable(
                "child",
                column("id", INTEGER).identity(),
                column("parent_id", INTEGER),
                primaryKey("id"),
                foreignKey("parent_id").references("parent", "id").onDelete(CASCADE)));
        String before = database.definitionOf("child");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT id, parent_id FROM child")).containsExactly("10|1", "11|2", "12|null");
        assertThat(database.definitionOf("child")).isEqualTo(before);
        assertThat(database.rows("PRAGMA foreign_keys")).containsExactly("1");
        database.execute("DELETE FROM parent WHERE id = 1");
        assertThat(database.rows("SELECT id FROM child")).containsExactly("11", "12");
    }

    @Test
    void childrenWithNoActionAreNotInTheWay() throws Exception {
        createParentAndChild(op -> op.createTable(
                "child",
                column("id", INTEGER).identity(),
                column("parent_id", INTEGER),
                primaryKey("id"),
                foreignKey("parent_id").references("parent", "id")));

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT id, parent_id FROM child")).containsExactly("10|1", "11|2", "12|null");
        assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void childrenWithSetNullKeepTheirParents() throws Exception {
        createParentAndChild(op -> op.createTable(
                "child",
                column("id", INTEGER).identity(),
                column("parent_id", INTEGER),
                primaryKey("id"),
                foreignKey("parent_id").references("parent", "id").onDelete(SET_NULL)));

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT parent_id FROM child ORDER BY id")).containsExactly("1", "2", "null");
    }

    @Test
    void aTableThatRefersToItselfStillDoes() throws Exception {
        database.execute("PRAGMA foreign_keys = 1");
        database.upgrade(op -> op.createTable(
                "parent",
                column("id", INTEGER).identity(),
                column("name", varchar(100)).notNull(),
                column("boss_id", INTEGER),
                primaryKey("id"),
                foreignKey("boss_id").references("parent", "id").onDelete(CASCADE)));
        database.execute("INSERT INTO parent (id, name, boss_id) VALUES (1, 'Ada', NULL), (2, 'Grace', 1)");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT \"table\" FROM pragma_foreign_key_list('parent')"))
                .containsExactly("parent");
        assertThat(database.rows("SELECT id, boss_id FROM parent")).containsExactly("1|null", "2|1");
    }

    // Triggers, indexes, views

    @Test
    void triggersAreKeptWordByWord() throws Exception {
        String trigger = """
                CREATE TRIGGER log_names AFTER UPDATE OF name ON parent BEGIN
                  INSERT INTO log VALUES (CASE WHEN old.name = ';' THEN 'END' ELSE old.name END); -- it's END;
                  UPDATE parent SET name = new.name WHERE false;
                END""";
        database.upgrade(RebuildTest::createParent);
        database.execute("CREATE TABLE log (name TEXT)");
        database.upgrade(op -> op.sql(trigger));
        database.execute("INSERT INTO parent (name) VALUES ('Ada')");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.definitionOf("log_names")).isEqualTo(trigger);
        database.execute("UPDATE parent SET name = 'Grace'");
        assertThat(database.rows("SELECT name FROM log")).containsExactly("Ada");
    }

    @Test
    void triggersOfOtherTablesThatWriteToItAreKept() throws Exception {
        String trigger =
                "CREATE TRIGGER count_notes AFTER INSERT ON note BEGIN INSERT INTO parent (name) VALUES (new.text); END";
        database.upgrade(RebuildTest::createParent);
        database.execute("CREATE TABLE note (text TEXT)");
        database.execute(trigger);

        database.upgrade(REBUILD_PARENT);

        assertThat(database.definitionOf("count_notes")).isEqualTo(trigger);
        database.execute("INSERT INTO note VALUES ('Grace')");
        assertThat(database.rows("SELECT name FROM parent")).containsExactly("Grace");
    }

    @Test
    void indexesAreKeptFunctionalAndPartialAndDescendingAndUniqueOnes() throws Exception {
        database.upgrade(RebuildTest::createParent);
        database.upgrade(op -> {
            op.createIndex(index("ix_lower").on("parent", key(expression("lower(name)"))));
            op.createIndex(index("ix_partial").on("parent", "name").where("id > 100"));
            op.createIndex(index("ix_falling").on("parent", key("name").descending(), key("id")));
            op.createIndex(index("ix_unique").on("parent", "name").unique());
            op.createIndex(index("ix_tolerant").on("parent", "id", "name").ifNotExists());
        });

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT sql FROM sqlite_master WHERE type = 'index' ORDER BY name"))
                .containsExactly(
                        "CREATE INDEX ix_falling ON parent (name DESC, id)",
                        "CREATE INDEX ix_lower ON parent ((lower(name)))",
                        "CREATE INDEX ix_partial ON parent (name) WHERE id > 100",
                        "CREATE INDEX ix_tolerant ON parent (id, name)",
                        "CREATE UNIQUE INDEX ix_unique ON parent (name)");
    }

    @Test
    void viewsOfTheTableKeepTheirTextAndWork() throws Exception {
        String view = "CREATE VIEW names AS SELECT name AS n FROM parent";
        database.upgrade(RebuildTest::createParent);
        database.upgrade(op -> op.sql(view));
        database.execute("INSERT INTO parent (name) VALUES ('Ada')");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.definitionOf("names")).isEqualTo(view);
        assertThat(database.rows("SELECT n FROM names")).containsExactly("Ada");
        assertThat(database.rows("PRAGMA legacy_alter_table")).containsExactly("0");
    }

    @Test
    void aViewThatWasBrokenBeforeIsNotInTheWay() throws Exception {
        database.upgrade(RebuildTest::createParent);
        database.execute("CREATE VIEW broken AS SELECT * FROM gone");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.definitionOf("broken")).isEqualTo("CREATE VIEW broken AS SELECT * FROM gone");
    }

    // Columns

    @Test
    void autoincrementAndItsHighestNumberAreKept() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("id", INTEGER).neverReusedIdentity(),
                column("name", varchar(100)).notNull(),
                primaryKey("id")));
        database.execute("INSERT INTO parent (id, name) VALUES (1, 'Ada'), (50, 'Grace')");
        database.execute("DELETE FROM parent WHERE id = 50");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT name, seq FROM sqlite_sequence")).containsExactly("parent|50");
        database.execute("INSERT INTO parent (name) VALUES ('Barbara')");
        assertThat(database.rows("SELECT id, name FROM parent")).containsExactly("1|Ada", "51|Barbara");
    }

    @Test
    void autoincrementOfAnEmptyTableRemembersItsHighestNumber() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("id", INTEGER).neverReusedIdentity(),
                column("name", varchar(100)).notNull(),
                primaryKey("id")));
        database.execute("INSERT INTO parent (id, name) VALUES (7, 'Ada')");
        database.execute("DELETE FROM parent");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT name, seq FROM sqlite_sequence")).containsExactly("parent|7");
    }

    @Test
    void collationIsKept() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("id", INTEGER).identity(),
                column("name", varchar(100)).notNull().collate("NOCASE"),
                primaryKey("id")));
        database.execute("INSERT INTO parent (name) VALUES ('Ada'), ('ada')");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT name FROM parent WHERE name = 'ADA'")).containsExactly("Ada", "ada");
    }

    @Test
    void generatedColumnsAreKeptStoredAndVirtualOnes() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("id", INTEGER).identity(),
                column("name", varchar(100)).notNull(),
                column("upper_name", TEXT).generatedAs(expression("upper(name)")),
                column("lower_name", TEXT).virtuallyGeneratedAs(expression("lower(name)")),
                primaryKey("id")));
        database.execute("INSERT INTO parent (name) VALUES ('Ada')");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT name, upper_name, lower_name FROM parent"))
                .containsExactly("Ada|ADA|ada");
        assertThat(database.rows("SELECT name, hidden FROM pragma_table_xinfo('parent') WHERE hidden > 0"))
                .containsExactly("upper_name|3", "lower_name|2");
    }

    @Test
    void checksAreKeptNamedAndUnnamedOnes() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("id", INTEGER).identity(),
                column("name", varchar(100)).notNull(),
                primaryKey("id"),
                check("length(name) > 1").named("name_is_long"),
                check("name <> 'nil'").unnamed()));

        database.upgrade(REBUILD_PARENT);

        assertThat(database.definitionOf("parent")).isEqualTo("""
                CREATE TABLE "parent" (
                  id INTEGER NOT NULL,
                  name VARCHAR(100) DEFAULT 'nobody' NOT NULL,
                  CONSTRAINT pk_parent PRIMARY KEY (id),
                  CONSTRAINT name_is_long CHECK (length(name) > 1),
                  CHECK (name <> 'nil')
                )""");
    }

    // Rows

    @Test
    void valuesOfEveryKindArriveAsTheyWere() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("name", TEXT),
                column("whole", BIGINT),
                column("fraction", REAL),
                column("amount", decimal(20, 5)),
                column("bytes", BINARY)));
        database.execute("""
                INSERT INTO parent VALUES
                  ('plain', 9223372036854775807, 0.1, 12345678901234567, X'00FF'),
                  ('it''s', -9223372036854775808, 1e300, 0.30000000000000004, X''),
                  (CAST(X'61006200' AS TEXT), 'text', 'text', 'text', 'text'),
                  (X'0102', X'03', X'04', X'05', 42),
                  (NULL, NULL, NULL, NULL, NULL),
                  ('\u00e4\ud83d\ude00', 1.5, 9007199254740993, 9223372036854775807, 1.5)""");
        String everything = "SELECT rowid, typeof(name), hex(name), typeof(whole), quote(whole), typeof(fraction),"
                + " quote(fraction), typeof(amount), quote(amount), typeof(bytes), quote(bytes) FROM parent";
        var before = database.rows(everything);

        database.upgrade(REBUILD_PARENT);

        assertThat(before).hasSize(6);
        assertThat(database.rows(everything)).isEqualTo(before);
    }

    @Test
    void rowsKeepTheirNumbersEvenIfNoColumnHoldsThem() throws Exception {
        database.upgrade(
                op -> op.createTable("parent", column("name", varchar(100)).notNull(), column("rowid", INTEGER)));
        database.execute("INSERT INTO parent (_rowid_, name, rowid) VALUES (5, 'Ada', 1), (9, 'Grace', 2)");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT _rowid_, name, rowid FROM parent")).containsExactly("5|Ada|1", "9|Grace|2");
    }

    @Test
    void conversionThatTheAuthorGivesIsApplied() throws Exception {
        database.upgrade(RebuildTest::createParent);
        database.execute("INSERT INTO parent (name) VALUES ('12'), ('x')");

        database.upgrade(op ->
                op.alterColumn("parent", "name", toType(INTEGER).using("CASE WHEN name = 'x' THEN -1 ELSE name END")));

        assertThat(database.rows("SELECT typeof(name), name FROM parent")).containsExactly("integer|12", "integer|-1");
    }

    @Test
    void aConversionToTheSameTypeIsAppliedToo() throws Exception {
        database.upgrade(RebuildTest::createParent);
        database.execute("INSERT INTO parent (name) VALUES ('Ada')");

        database.upgrade(
                op -> op.alterColumn("parent", "name", toType(varchar(100)).using("upper(name)")));

        assertThat(database.rows("SELECT name FROM parent")).containsExactly("ADA");
    }

    @Test
    void stringsThatAreNumbersBecomeNumbers() throws Exception {
        database.upgrade(op -> op.createTable("parent", column("name", varchar(100))));
        database.execute("INSERT INTO parent VALUES ('12'), ('-7'), ('9223372036854775807'), (NULL)");

        database.upgrade(op -> op.alterColumn("parent", "name", toType(BIGINT)));

        assertThat(database.rows("SELECT typeof(name), name FROM parent"))
                .containsExactly("integer|12", "integer|-7", "integer|9223372036854775807", "null|null");
    }

    @Test
    void aTableOfTheTemporaryNameIsLeftAlone() throws Exception {
        database.upgrade(RebuildTest::createParent);
        database.execute("CREATE TABLE _retort_new_parent (precious TEXT)");
        database.execute("CREATE VIEW _RETORT_NEW_PARENT_2 AS SELECT 1");
        database.execute("INSERT INTO _retort_new_parent VALUES ('gold')");
        database.execute("INSERT INTO parent (name) VALUES ('Ada')");

        database.upgrade(REBUILD_PARENT);

        assertThat(database.rows("SELECT precious FROM _retort_new_parent")).containsExactly("gold");
        assertThat(database.rows("SELECT name FROM parent")).containsExactly("Ada");
    }

    @Test
    void namesNeedNotBePlain() throws Exception {
        database.execute("PRAGMA foreign_keys = 1");
        database.upgrade(op -> {
            op.createTable(
                    "Order \"it's\"",
                    column("Key", INTEGER).neverReusedIdentity(),
                    column("select", TEXT),
                    column("a b", TEXT).virtuallyGeneratedAs(expression("\"select\" || '\"a b\"'")),
                    column("parent", INTEGER),
                    primaryKey("Key"),
                    unique("select", "Key").named("my rule"),
                    check("\"select\" <> 'Key'").unnamed(),
                    foreignKey("parent").references("Order \"it's\"", "Key").onDelete(CASCADE));
            op.createIndex(index("ix \"1\"")
                    .on("Order \"it's\"", key("a b").descending())
                    .where("\"Key\" > 0"));
            op.sql("CREATE TABLE log (what TEXT)");
            op.sql(
                    "CREATE TRIGGER [tr ] AFTER INSERT ON \"Order \"\"it's\"\"\" BEGIN INSERT INTO log VALUES (new.[a b]); END");
        });
        database.execute(
                "INSERT INTO \"Order \"\"it's\"\"\" (\"Key\", \"select\", parent) VALUES (5, 'x', 5), (9, 'y', 5)");
        database.execute("DELETE FROM \"Order \"\"it's\"\"\" WHERE \"Key\" = 9");

        database.upgrade(op -> op.alterColumn("Order \"it's\"", "select", toDefault("z")));
        database.upgrade(op -> op.renameColumn("Order \"it's\"", "select", "from"));
        database.upgrade(op -> op.renameTable("Order \"it's\"", "group"));
        database.upgrade(op -> op.alterColumn("group", "from", dropDefault()));

        database.execute("INSERT INTO \"group\" (\"from\", parent) VALUES ('w', 5)");
        assertThat(database.rows("SELECT \"Key\", \"from\", \"a b\", parent FROM \"group\""))
                .containsExactly("5|x|x\"a b\"|5", "10|w|w\"a b\"|5");
        assertThat(database.rows("SELECT what FROM log")).containsExactly("x\"a b\"", "y\"a b\"", "w\"a b\"");
    }

    // What it is done for

    @Test
    void foreignKeyWithoutNameIsDroppedByItsShapeAndOthersStayUnnamed() throws Exception {
        createParentAndChild(op -> op.createTable(
                "child",
                column("id", INTEGER).identity(),
                column("parent_id", INTEGER),
                primaryKey("id").unnamed(),
                unique("parent_id").unnamed(),
                foreignKey("parent_id").references("parent", "id").unnamed()));

        database.upgrade(
                op -> op.dropConstraint("child", foreignKey("parent_id").references("parent", "id")));

        assertThat(database.definitionOf("child")).isEqualTo("""
                CREATE TABLE "child" (
                  id INTEGER NOT NULL,
                  parent_id INTEGER,
                  PRIMARY KEY (id),
                  UNIQUE (parent_id)
                )""");
    }

    @Test
    void uniqueConstraintWithoutNameIsDroppedByItsShape() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("name", TEXT),
                column("code", TEXT),
                unique("name").unnamed(),
                unique("code").unnamed()));

        database.upgrade(op -> op.dropConstraint("parent", unique("name")));

        database.execute("INSERT INTO parent VALUES ('Ada', 'a'), ('Ada', 'b')");
        assertThat(database.definitionOf("parent")).isEqualTo("""
                CREATE TABLE "parent" (
                  name TEXT,
                  code TEXT,
                  UNIQUE (code)
                )""");
    }

    @Test
    void aColumnIsDroppedTogetherWithTheChecksAndIndexesThatUseIt() throws Exception {
        database.upgrade(op -> {
            op.createTable(
                    "parent",
                    column("id", INTEGER).identity(),
                    column("low", INTEGER),
                    column("high", INTEGER),
                    primaryKey("id"),
                    check("low <= high").named("in_order"),
                    check("high < 100").named("not_too_high"));
            op.createIndex(index("ix_low").on("parent", "low"));
            op.createIndex(index("ix_high").on("parent", "high"));
        });
        database.execute("INSERT INTO parent (low, high) VALUES (1, 2)");

        database.upgrade(op -> op.dropColumn("parent", "low"));

        assertThat(database.definitionOf("parent")).isEqualTo("""
                CREATE TABLE "parent" (
                  id INTEGER NOT NULL,
                  high INTEGER,
                  CONSTRAINT pk_parent PRIMARY KEY (id),
                  CONSTRAINT not_too_high CHECK (high < 100)
                )""");
        assertThat(database.rows("SELECT name FROM sqlite_master WHERE type = 'index'"))
                .containsExactly("ix_high");
        assertThat(database.rows("SELECT id, high FROM parent")).containsExactly("1|2");
    }

    @Test
    void severalChangesOfOneRevisionFollowOneAnother() throws Exception {
        database.upgrade(RebuildTest::createParent);
        database.execute("INSERT INTO parent (name) VALUES ('Ada')");

        database.upgrade(op -> {
            op.addColumn("parent", column("age", INTEGER));
            op.sql("UPDATE parent SET age = 36");
            op.alterColumn("parent", "age", toNotNull());
            op.renameColumn("parent", "name", "full_name");
            op.addConstraint("parent", check("age > 0").named("alive"));
            op.renameTable("parent", "person");
            op.alterColumn("person", "full_name", toDefault("nobody"));
            op.alterColumn("person", "full_name", dropDefault());
            op.renameConstraint("person", "alive", "born");
        });

        assertThat(database.definitionOf("person")).isEqualTo("""
                CREATE TABLE "person" (
                  id INTEGER NOT NULL,
                  full_name VARCHAR(100) NOT NULL,
                  age INTEGER NOT NULL,
                  PRIMARY KEY (id),
                  CONSTRAINT born CHECK (age > 0)
                )""");
        assertThat(database.rows("SELECT id, full_name, age FROM person")).containsExactly("1|Ada|36");
    }

    @Test
    void primaryKeyOfAnIntegerColumnTakesItsRowNumbersFromIt() throws Exception {
        database.upgrade(op -> op.createTable("parent", column("code", INTEGER), column("name", TEXT)));
        database.execute("INSERT INTO parent VALUES (70, 'Ada'), (30, 'Grace')");

        database.upgrade(op -> op.addConstraint("parent", primaryKey("code")));

        assertThat(database.rows("SELECT rowid, code, name FROM parent ORDER BY name"))
                .containsExactly("70|70|Ada", "30|30|Grace");
    }

    @Test
    void primaryKeyIsReplacedByAnother() throws Exception {
        database.upgrade(op -> op.createTable(
                "parent",
                column("id", INTEGER).notNull(),
                column("code", TEXT).notNull(),
                primaryKey("id").named("by_id")));
        database.execute("INSERT INTO parent VALUES (70, 'Ada'), (30, 'Grace')");

        database.upgrade(op -> {
            op.dropConstraint("parent", "by_id");
            op.addConstraint("parent", primaryKey("code"));
        });

        assertThat(database.rows("SELECT rowid, id, code FROM parent ORDER BY code"))
                .containsExactly("70|70|Ada", "30|30|Grace");
        assertThat(database.rows("SELECT name, pk FROM pragma_table_info('parent')"))
                .containsExactly("id|0", "code|1");
    }
}
