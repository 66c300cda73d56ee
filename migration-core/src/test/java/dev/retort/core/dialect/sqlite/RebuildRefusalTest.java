package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a table is not built anew; everything is then as it was before. */
final class RebuildRefusalTest {
    private TestDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private void refuses(Consumer<Operations> upgrade, Class<? extends Exception> kind, String message)
            throws Exception {
        List<String> before = database.everything();
        assertThatThrownBy(() -> database.upgrade(upgrade)).isInstanceOf(kind).hasMessage(message);
        assertThat(database.everything()).isEqualTo(before);
    }

    // Rows that do not fit

    @Test
    void nullsInAColumnThatIsToRefuseThemAreReportedAndARetryWorksOnceTheyAreMended() throws Exception {
        database.upgrade(op -> op.createTable("person", column("id", INTEGER), column("age", INTEGER)));
        database.execute("INSERT INTO person VALUES (1, 36), (2, NULL), (3, NULL)");

        refuses(
                op -> op.alterColumn("person", "age", toNotNull()),
                RowsDoNotFit.class,
                "column age of table person is to refuse nulls, and 2 rows would hold one."
                        + " Fill them before, with op.sql(\"UPDATE ...\") for example.");

        database.execute("UPDATE person SET age = 0 WHERE age IS NULL");
        database.upgrade(op -> op.alterColumn("person", "age", toNotNull()));
        assertThat(database.rows("SELECT id, age FROM person")).containsExactly("1|36", "2|0", "3|0");
    }

    @Test
    void nullsMadeByAConversionAreReported() throws Exception {
        database.upgrade(op -> op.createTable("person", column("age", TEXT).notNull()));
        database.execute("INSERT INTO person VALUES ('unknown')");

        refuses(
                op -> op.alterColumn("person", "age", toType(INTEGER).using("nullif(age, 'unknown')")),
                RowsDoNotFit.class,
                "column age of table person is to refuse nulls, and 1 row would hold one."
                        + " Fill them before, with op.sql(\"UPDATE ...\") for example.");
    }

    @Test
    void aNewColumnThatRefusesNullsNeedsADefaultOnceThereAreRows() throws Exception {
        database.upgrade(op -> op.createTable("person", column("name", TEXT)));
        database.upgrade(op -> op.addColumn("person", column("born", INTEGER).notNull()));
        database.execute("INSERT INTO person VALUES ('Ada', 1815)");

        refuses(
                op -> op.addColumn("person", column("died", INTEGER).notNull()),
                RowsDoNotFit.class,
                "column died of table person refuses nulls and has no default, and the table has 1 row that would need"
                        + " a value. Add the column without notNull(), fill it, and then make it refuse nulls;"
                        + " or give it a default.");
    }

    @Test
    void rowsThatBreakANewConstraintAreReportedUnderTheTablesOwnName() throws Exception {
        database.upgrade(op -> op.createTable("person", column("name", TEXT), column("age", INTEGER)));
        database.execute("INSERT INTO person VALUES ('Ada', -36), ('Ada', 36)");

        refuses(
                op -> op.addConstraint("person", unique("name")),
                RowsDoNotFit.class,
                "the rows of table person do not fit what it becomes: UNIQUE constraint failed: person.name."
                        + " Mend them before, with op.sql(\"UPDATE ...\") for example.");
        refuses(
                op -> op.addConstraint("person", check("age > 0").named("alive")),
                RowsDoNotFit.class,
                "the rows of table person do not fit what it becomes: CHECK constraint failed: alive."
                        + " Mend them before, with op.sql(\"UPDATE ...\") for example.");
    }

    @Test
    void valuesThatCannotBeRowNumbersAreReported() throws Exception {
        database.upgrade(op -> op.createTable("person", column("id", INTEGER)));
        database.execute("INSERT INTO person VALUES ('first')");

        refuses(
                op -> op.addConstraint("person", primaryKey("id")),
                RowsDoNotFit.class,
                "the rows of table person do not fit what it becomes: datatype mismatch."
                        + " Mend them before, with op.sql(\"UPDATE ...\") for example.");
    }

    // Conversions that lose something

    @Test
    void stringsThatAreNoNumbersDoNotBecomeZero() throws Exception {
        database.upgrade(op -> op.createTable("person", column("age", varchar(10))));
        database.execute("INSERT INTO person VALUES ('36'), ('x'), ('12 years')");

        refuses(
                op -> op.alterColumn("person", "age", toType(INTEGER)),
                RowsDoNotFit.class,
                "column age of table person holds 2 values that a change from varchar(10) to integer would not keep,"
                        + " 'x' for one. Mend them before, or say what becomes of them with"
                        + " toType(...).using(\"...\").");
    }

    @Test
    void conversionsThatKeepNotEverythingAreRefused() throws Exception {
        refusesConversion(varchar(30), "'1.5'", INTEGER);
        refusesConversion(varchar(30), "'12345678901234567.89'", BIGINT);
        refusesConversion(varchar(30), "'99999999999999999999'", BIGINT);
        refusesConversion(varchar(30), "'12345678901234567.89'", decimal(20, 2));
        refusesConversion(varchar(30), "'0.12345678901234567891'", DOUBLE);
        refusesConversion(varchar(30), "'true'", BIGINT);
        refusesConversion(varchar(30), "'1.50'", JSON);
        refusesConversion(varchar(30), "'20240101'", BINARY);
        refusesConversion(DOUBLE, "1.5", BIGINT);
        refusesConversion(BIGINT, "9007199254740993", DOUBLE);
        refusesConversion(TIMESTAMP, "'2024-01-01 00:00:00'", BIGINT);
        refusesConversion(BINARY, "X'00'", TEXT);
        refusesConversion(BOOLEAN, "'false'", INTEGER);
    }

    private void refusesConversion(ColumnType from, String value, ColumnType to) throws Exception {
        try (TestDatabase fresh = new TestDatabase()) {
            fresh.upgrade(op -> op.createTable("t", column("c", from)));
            fresh.execute("INSERT INTO t VALUES (" + value + ")");
            List<String> before = fresh.everything();
            assertThatThrownBy(() -> fresh.upgrade(op -> op.alterColumn("t", "c", toType(to))))
                    .isInstanceOf(RowsDoNotFit.class)
                    .hasMessageContaining("would not keep, " + value + " for one");
            assertThat(fresh.everything()).isEqualTo(before);
        }
    }

    @Test
    void conversionsThatKeepEverythingAreMade() throws Exception {
        converts(varchar(30), "'1.5'", decimal(10, 2), "1.5");
        converts(varchar(30), "'007'", INTEGER, "7");
        converts(varchar(30), "'2024-01-01 00:00:00'", TIMESTAMP, "'2024-01-01 00:00:00'");
        converts(varchar(30), "'{}'", JSON, "'{}'");
        converts(varchar(30), "'as long as you like'", varchar(5), "'as long as you like'");
        converts(BIGINT, "9223372036854775807", TEXT, "'9223372036854775807'");
        converts(BIGINT, "12", DOUBLE, "12.0");
        converts(DOUBLE, "0.30000000000000004", TEXT, "'0.30000000000000004'");
        converts(BOOLEAN, "1", INTEGER, "1");
        converts(decimal(10, 2), "0.5", TEXT, "'0.5'");
    }

    private void converts(ColumnType from, String value, ColumnType to, String result) throws Exception {
        try (TestDatabase fresh = new TestDatabase()) {
            fresh.upgrade(op -> op.createTable("t", column("c", from)));
            fresh.execute("INSERT INTO t VALUES (" + value + ")");
            fresh.upgrade(op -> op.alterColumn("t", "c", toType(to)));
            assertThat(fresh.rows("SELECT quote(c) FROM t")).containsExactly(result);
        }
    }

    // What depends on the table

    @Test
    void aColumnThatAViewNeedsIsNotDropped() throws Exception {
        database.upgrade(
                op -> op.createTable("person", column("id", INTEGER), column("name", TEXT), check("name <> ''")));
        database.execute("CREATE VIEW names AS SELECT name FROM person");

        refuses(
                op -> op.dropColumn("person", "name"),
                SchemaBroken.class,
                "the change of table person would break what depends on it: error in view names: no such column: name."
                        + " Drop that before, and create it again behind the change.");
    }

    @Test
    void aColumnThatATriggerNeedsIsNotDropped() throws Exception {
        database.upgrade(
                op -> op.createTable("person", column("id", INTEGER), column("name", TEXT), check("name <> ''")));
        database.execute("CREATE TABLE log (name TEXT)");
        database.execute(
                "CREATE TRIGGER log_names AFTER INSERT ON person BEGIN INSERT INTO log VALUES (new.name); END");

        refuses(
                op -> op.dropColumn("person", "name"),
                SchemaBroken.class,
                "the change of table person would break what depends on it: error in trigger log_names:"
                        + " no such column: new.name. Drop that before, and create it again behind the change.");
    }

    @Test
    void aForeignKeyToColumnsThatAreNotUniqueIsNotAdded() throws Exception {
        database.upgrade(op -> {
            op.createTable("person", column("code", TEXT));
            op.createTable("pet", column("owner", TEXT));
        });

        refuses(
                op -> op.addConstraint("pet", foreignKey("owner").references("person", "code")),
                ForeignKeysBroken.class,
                "it would leave behind foreign keys of pet to columns that are not unique (1). SQLite does not enforce"
                        + " foreign keys while a revision drops tables or builds them anew, so nothing is deleted along."
                        + " Delete or mend these rows, or drop the foreign key, in the same revision.");
    }

    @Test
    void aForeignKeyThatRowsDoNotKeepIsNotAdded() throws Exception {
        database.upgrade(op -> {
            op.createTable("person", column("id", INTEGER).identity(), primaryKey("id"));
            op.createTable("pet", column("owner", INTEGER));
        });
        database.execute("INSERT INTO pet VALUES (1), (2), (NULL)");

        refuses(
                op -> op.addConstraint("pet", foreignKey("owner").references("person", "id")),
                ForeignKeysBroken.class,
                "it would leave behind rows of pet without their row of person (2). SQLite does not enforce foreign keys"
                        + " while a revision drops tables or builds them anew, so nothing is deleted along. Delete or mend"
                        + " these rows, or drop the foreign key, in the same revision.");
    }

    @Test
    void rowsThatWereWithoutTheirParentBeforeAreNotInTheWay() throws Exception {
        database.upgrade(op -> {
            op.createTable("person", column("id", INTEGER).identity(), primaryKey("id"));
            op.createTable("pet", column("owner", INTEGER), foreignKey("owner").references("person", "id"));
        });
        database.execute("INSERT INTO pet VALUES (1)");

        database.upgrade(op -> op.alterColumn("pet", "owner", toDefault(5)));

        assertThat(database.rows("SELECT owner FROM pet")).containsExactly("1");
    }

    // Where it is done

    @Test
    void nothingIsBuiltAnewWhileForeignKeysAreEnforced() throws Exception {
        database.upgrade(op -> op.createTable("person", column("age", TEXT)));
        database.execute("PRAGMA foreign_keys = 1");
        List<String> before = database.everything();

        assertThatThrownBy(
                        () -> database.upgradeWithoutTransaction(op -> op.alterColumn("person", "age", toDefault("0"))))
                .isInstanceOf(ForeignKeysEnforced.class)
                .hasMessage("table person has to be built anew, and foreign keys are enforced on this connection, which"
                        + " would delete the rows of its children. Let the revision run in a transaction: leave"
                        + " transactional = false out, and enforcement is off for as long as that takes.");
        assertThat(database.everything()).isEqualTo(before);
    }

    @Test
    void withoutATransactionAFailureTakesBackTheWholeRebuild() throws Exception {
        database.upgrade(op -> op.createTable("person", column("age", TEXT)));
        database.execute("INSERT INTO person VALUES ('old')");
        List<String> before = database.everything();

        assertThatThrownBy(() ->
                        database.upgradeWithoutTransaction(op -> op.alterColumn("person", "age", toType(INTEGER))))
                .isInstanceOf(RowsDoNotFit.class);

        assertThat(database.everything()).isEqualTo(before);
        database.execute("BEGIN");
    }
}
