package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.Sql;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that is not as the history says is not built anew, because what the history does not know would be lost. */
final class DriftTest {
    private TestDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private static void createPerson(Operations op) {
        op.createTable(
                "person",
                column("id", INTEGER).identity(),
                column("name", varchar(50)).notNull(),
                column("boss", INTEGER),
                primaryKey("id").unnamed());
    }

    /** Lets the history say {@link #createPerson}, and the database hold something else. */
    private void refuses(String definition, String... differences) throws Exception {
        refuses(definition, DriftTest::createPerson, differences);
    }

    private void refuses(String definition, Consumer<Operations> history, String... differences) throws Exception {
        database.upgrade(history);
        database.execute("DROP TABLE person");
        database.execute(definition);
        refusesChange(differences);
    }

    private void refusesChange(String... differences) throws Exception {
        List<String> before = database.everything();
        assertThatThrownBy(() -> database.upgrade(op -> op.alterColumn("person", "name", toDefault("nobody"))))
                .isInstanceOf(TableDrift.class)
                .hasMessage("table person is not as the revisions before this one leave it, and building it anew would"
                        + " lose what they do not know:\n  - " + String.join("\n  - ", differences)
                        + "\nBring the two together: change the table by hand, or write a revision that says what is"
                        + " different.");
        assertThat(database.everything()).isEqualTo(before);
    }

    // Columns

    @Test
    void unknownColumn() throws Exception {
        database.upgrade(DriftTest::createPerson);
        database.execute("ALTER TABLE person ADD COLUMN nickname TEXT");
        refusesChange("only in the database: column nickname");
    }

    @Test
    void missingColumn() throws Exception {
        database.upgrade(DriftTest::createPerson);
        database.execute("ALTER TABLE person DROP COLUMN boss");
        refusesChange("only in the history: column boss");
    }

    @Test
    void anotherTypeNullabilityOrDefault() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT DEFAULT 'x', boss INTEGER NOT NULL)",
                "column name has type TEXT in the database and VARCHAR(50) in the history",
                "column name has nullability (none) in the database and NOT NULL in the history",
                "column name has default 'x' in the database and (none) in the history",
                "column boss has nullability NOT NULL in the database and (none) in the history");
    }

    @Test
    void collation() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL COLLATE NOCASE, boss INTEGER)",
                "column name has collation NOCASE in the database and (none) in the history");
    }

    @Test
    void generatedColumn() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL, boss INTEGER AS (id + 1))",
                "column boss has generated (id + 1) VIRTUAL in the database and (none) in the history");
    }

    @Test
    void autoincrement() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(50) NOT NULL, boss INTEGER)",
                "column id has numbering AUTOINCREMENT in the database and (none) in the history");
    }

    @Test
    void whatHappensOnConflicts() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER, name VARCHAR(50) NOT NULL ON CONFLICT IGNORE, boss INTEGER,"
                        + " PRIMARY KEY (id))",
                "column name has nullability NOT NULL ON CONFLICT IGNORE in the database and NOT NULL in the history");
    }

    // The table

    @Test
    void strictTable() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, boss INTEGER) STRICT",
                op -> op.createTable(
                        "person",
                        column("id", INTEGER).identity(),
                        column("name", TEXT).notNull(),
                        column("boss", INTEGER),
                        primaryKey("id").unnamed()),
                "the table is STRICT");
    }

    @Test
    void tableWithoutRowNumbers() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL, boss INTEGER) WITHOUT ROWID",
                "the table is WITHOUT ROWID");
    }

    @Test
    void missingTable() throws Exception {
        database.upgrade(DriftTest::createPerson);
        database.execute("DROP TABLE person");
        refusesChange("the database has no such table");
    }

    @Test
    void virtualTable() throws Exception {
        database.upgrade(DriftTest::createPerson);
        database.execute("DROP TABLE person");
        database.execute("CREATE VIRTUAL TABLE person USING fts5(name)");
        assertThatThrownBy(() -> database.upgrade(op -> op.alterColumn("person", "name", toDefault("nobody"))))
                .isInstanceOf(UnreadableDefinition.class)
                .hasMessage("cannot read what the database says about a table: CREATE VIRTUAL TABLE person USING"
                        + " fts5(name)\nThe table cannot be built anew without knowing all of it. Change it by hand with"
                        + " op.sql(...).");
    }

    // Constraints

    @Test
    void unknownConstraints() throws Exception {
        refuses(
                """
                CREATE TABLE person (
                  id INTEGER PRIMARY KEY,
                  name VARCHAR(50) NOT NULL UNIQUE CHECK (name <> ''),
                  boss INTEGER REFERENCES person (id) ON DELETE CASCADE,
                  CONSTRAINT grown_up CHECK (id > 17) CONSTRAINT one_boss UNIQUE (boss, name)
                )""",
                "only in the database: UNIQUE (\"name\")",
                "only in the database: CHECK (name <> '')",
                "only in the database: FOREIGN KEY (\"boss\") REFERENCES person (id) ON DELETE CASCADE",
                "only in the database: CONSTRAINT grown_up CHECK (id > 17)",
                "only in the database: CONSTRAINT one_boss UNIQUE (boss, name)");
    }

    @Test
    void missingConstraints() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER NOT NULL, name VARCHAR(50) NOT NULL, boss INTEGER)",
                op -> op.createTable(
                        "person",
                        column("id", INTEGER).notNull(),
                        column("name", varchar(50)).notNull(),
                        column("boss", INTEGER),
                        primaryKey("id"),
                        unique("name").unnamed(),
                        check("id > 17").named("grown_up"),
                        foreignKey("boss").references("person", "id")),
                "only in the history: CONSTRAINT pk_person PRIMARY KEY (id)",
                "only in the history: UNIQUE (name)",
                "only in the history: CONSTRAINT grown_up CHECK (id > 17)",
                "only in the history: CONSTRAINT fk_person_boss FOREIGN KEY (boss) REFERENCES person (id)");
    }

    @Test
    void anotherNameOrAction() throws Exception {
        refuses(
                "CREATE TABLE person (id INTEGER, name VARCHAR(50), boss INTEGER, CONSTRAINT old CHECK (id > 17),"
                        + " FOREIGN KEY (boss) REFERENCES person (name) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED)",
                op -> op.createTable(
                        "person",
                        column("id", INTEGER),
                        column("name", varchar(50)),
                        column("boss", INTEGER),
                        check("id > 17").named("grown_up"),
                        foreignKey("boss").references("person", "name").unnamed()),
                "only in the database: CONSTRAINT old CHECK (id > 17)",
                "only in the database: FOREIGN KEY (boss) REFERENCES person (name) DEFERRABLE INITIALLY DEFERRED"
                        + " ON DELETE SET NULL",
                "only in the history: CONSTRAINT grown_up CHECK (id > 17)",
                "only in the history: FOREIGN KEY (boss) REFERENCES person (name)");
    }

    // Indexes

    @Test
    void unknownMissingAndDifferentIndexes() throws Exception {
        database.upgrade(op -> {
            createPerson(op);
            op.createIndex(index("ix_gone").on("person", "name"));
            op.createIndex(index("ix_other").on("person", "name"));
        });
        database.execute("DROP INDEX ix_gone");
        database.execute("DROP INDEX ix_other");
        database.execute("CREATE UNIQUE INDEX ix_other ON person (name COLLATE NOCASE DESC)");
        database.execute("CREATE INDEX ix_lower ON person (lower(name)) WHERE id > 5");
        refusesChange(
                "only in the database: unique index ix_other [name COLLATE NOCASE DESC]",
                "only in the database: index ix_lower [lower(name)] where id > 5",
                "only in the history: index ix_gone [name]",
                "only in the history: index ix_other [name]");
    }

    // What is no drift

    @Test
    void theSameInOtherWordsIsNoDrift() throws Exception {
        database.upgrade(op -> op.sql(Sql.of("""
                        Create Table [Person] (
                          "ID" integer primary key asc, -- the number, (not reused)
                          `name` VarChar ( 50 ) default ('nobody') not null constraint named unique,
                          state VARCHAR(3) CHECK (state IN ('on','off')) NULL, /* or */
                          boss INTEGER CONSTRAINT led_by REFERENCES PERSON(id) ON UPDATE NO ACTION ON DELETE CASCADE NOT DEFERRABLE,
                          seen DATETIME DEFAULT (CURRENT_TIMESTAMP),
                          active BOOLEAN DEFAULT true,
                          upper TEXT AS ((upper(name))) STORED,
                          CONSTRAINT long CHECK ((length("name")>1)) CHECK(name<>'nil')
                        )""")
                .affecting(o -> o.createTable(
                        "person",
                        column("id", INTEGER).identity(),
                        column("name", varchar(50)).notNull().defaultsTo("nobody"),
                        column("state", enumeration("switch", "on", "off")),
                        column("boss", INTEGER),
                        column("seen", TIMESTAMP).defaultsTo(currentTimestamp()),
                        column("active", BOOLEAN).defaultsTo(expression("TRUE")),
                        column("upper", TEXT).generatedAs(expression("upper(name)")),
                        primaryKey("id").unnamed(),
                        unique("name").named("named"),
                        foreignKey("boss")
                                .references("person", "id")
                                .onDelete(CASCADE)
                                .named("led_by"),
                        check("length(name) > 1").named("long"),
                        check("name <> 'nil'").unnamed()))));
        database.upgrade(op -> op.sql(Sql.of("CREATE INDEX ix ON person(Lower(\"name\") ASC, boss asc)")
                .affecting(o -> o.createIndex(index("ix").on("person", key(expression("lower(name)")), key("boss"))))));

        database.upgrade(op -> op.alterColumn("person", "name", toDefault("somebody")));

        assertThat(database.rows("SELECT dflt_value FROM pragma_table_info('person') WHERE name = 'name'"))
                .containsExactly("'somebody'");
    }

    @Test
    void aForeignKeyThatNamesNoColumnsLeadsToThePrimaryKey() throws Exception {
        database.upgrade(op -> {
            createPerson(op);
            op.createTable("part", column("a", INTEGER), column("b", INTEGER), primaryKey("b", "a"));
            op.createTable(
                    "pet",
                    column("owner", INTEGER),
                    column("b", INTEGER),
                    column("a", INTEGER),
                    foreignKey("owner").references("person", "id").unnamed(),
                    foreignKey("b", "a").references("part", "b", "a").unnamed());
        });
        database.execute("DROP TABLE pet");
        database.execute("CREATE TABLE pet (owner INTEGER REFERENCES Person, b INTEGER, a INTEGER,"
                + " FOREIGN KEY (b, a) REFERENCES \"part\")");

        database.upgrade(op -> op.alterColumn("pet", "owner", toDefault(1)));

        assertThat(database.rows("SELECT \"table\", \"to\" FROM pragma_foreign_key_list('pet') ORDER BY id, seq"))
                .containsExactly("part|b", "part|a", "person|id");
    }

    @Test
    void anotherOrderOfColumnsIsNoDrift() throws Exception {
        database.upgrade(DriftTest::createPerson);
        database.execute("DROP TABLE person");
        database.execute("CREATE TABLE person (boss INTEGER, name VARCHAR(50) NOT NULL, id INTEGER PRIMARY KEY)");
        database.execute("INSERT INTO person VALUES (7, 'Ada', 1)");

        database.upgrade(op -> op.alterColumn("person", "name", toDefault("nobody")));

        assertThat(database.rows("SELECT id, name, boss FROM person")).containsExactly("1|Ada|7");
    }
}
