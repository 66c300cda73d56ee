package dev.retort.core.dialect;

import static dev.retort.Delete.deleteFrom;
import static dev.retort.Update.update;
import static dev.retort.Upsert.upsertInto;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Delete;
import dev.retort.Migration;
import dev.retort.Sql;
import dev.retort.Update;
import dev.retort.Upsert;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.core.operation.OperationConflict;
import dev.retort.core.recording.Recording;
import dev.retort.schema.Row;
import dev.retort.schema.Rows;
import dev.retort.schema.TimeOfRun;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows")
class RowStatementsTest {
    private static final Migration SHOP = op -> {
        op.createTable(
                "customers",
                column("id", INTEGER),
                column("email", varchar(100)),
                column("active", BOOLEAN),
                column("seen", TIMESTAMP),
                primaryKey("id"),
                unique("email"));
        op.createTable(
                "order",
                column("shop", INTEGER),
                column("number", INTEGER),
                column("customer_id", INTEGER),
                column("email", varchar(100)),
                primaryKey("shop", "number"));
    };

    private final RenderedSql sqlite = RenderedSql.on(new SqliteDialect()).after(SHOP);
    private final RenderedSql postgresql =
            RenderedSql.on(new PostgresqlDialect()).after(SHOP);
    private final RenderedSql mysql = RenderedSql.on(new MysqlDialect()).after(SHOP);
    private final RenderedSql mariadb = RenderedSql.on(new MariadbDialect()).after(SHOP);

    @Test
    void ofTheSameColumnsAreInsertedInOneStatement() {
        Migration insert = op -> op.insert(
                "customers",
                row("id", 1).with("email", "ada@example.org"),
                row("id", 2).withNull("email"),
                row("id", 3).with("active", true));

        assertThat(postgresql.up(insert))
                .containsExactly(
                        "INSERT INTO customers (id, email) VALUES\n  (1, 'ada@example.org'),\n  (2, NULL)",
                        "INSERT INTO customers (id, active) VALUES (3, true)");
        assertThat(postgresql.down(insert)).containsExactly("DELETE FROM customers WHERE id IN (1, 2, 3)");
    }

    @Test
    void areDeletedByAKeyOfSeveralColumns() {
        Migration insert = op -> op.insert(
                "order", row("shop", 1).with("number", 1), row("shop", 1).with("number", 2));

        assertThat(mysql.down(insert))
                .containsExactly("DELETE FROM `order` WHERE (shop = 1 AND number = 1) OR (shop = 1 AND number = 2)");
    }

    @Test
    void thatAreManyAreWrittenAThousandToAStatement() {
        Migration insert =
                op -> op.insert("customers", Rows.columns("id", "email").from(sink -> {
                    for (int id = 1; id <= 2500; id++) {
                        sink.row(id, id == 1 ? null : "c" + id + "@example.org");
                    }
                }));

        List<String> statements = sqlite.up(insert);
        assertThat(statements).hasSize(3);
        assertThat(statements.get(0))
                .startsWith("INSERT INTO customers (id, email) VALUES\n  (1, NULL),\n  (2, 'c2@example.org'),\n  (3,")
                .endsWith("(1000, 'c1000@example.org')");
        assertThat(statements.get(2)).endsWith("(2500, 'c2500@example.org')");
        assertThat(sqlite.down(insert))
                .hasSize(13)
                .first()
                .asString()
                .startsWith("DELETE FROM customers WHERE id IN (1, 2, 3,")
                .endsWith(", 200)");
    }

    @Test
    void thatAreLongAreWrittenFewerToAStatement() {
        Migration insert =
                op -> op.insert("customers", Rows.columns("id", "email").from(sink -> {
                    for (int id = 1; id <= 100; id++) {
                        sink.row(id, "x".repeat(50_000));
                    }
                }));

        assertThat(mysql.up(insert)).hasSize(25).allMatch(statement -> statement.length() < 300_000);
    }

    @Test
    void thatAreManyAndGivenOneByOneAreInsertedTheSameWay() {
        Row[] rows = IntStream.range(0, 1001)
                .mapToObj(id -> row("id", id).withNull("email"))
                .toArray(Row[]::new);

        assertThat(postgresql.up(op -> op.insert("customers", rows)))
                .hasSize(2)
                .element(1)
                .isEqualTo("INSERT INTO customers (id, email) VALUES (1000, NULL)");
    }

    @Test
    void ofAQueryAreInsertedInTheOrderOfTheColumns() {
        Migration insert = op -> op.insertSelect(
                "order",
                Sql.of("SELECT :shop, id, id FROM customers")
                        .with("shop", 7)
                        .reversedBy("DELETE FROM \"order\" WHERE shop = :shop"),
                "shop",
                "number",
                "customer_id");

        assertThat(postgresql.up(insert))
                .containsExactly("INSERT INTO \"order\" (shop, number, customer_id)\nSELECT 7, id, id FROM customers");
        assertThat(postgresql.down(insert)).containsExactly("DELETE FROM \"order\" WHERE shop = 7");
    }

    @Test
    void areUpdated() {
        Migration update = op -> op.update(update("customers")
                .set("email", "none")
                .set("active", false)
                .setNull("seen")
                .where("email = :email")
                .with("email", "it's")
                .reversedBy(back -> back.update(update("customers").setNull("email"))));

        assertThat(sqlite.up(update))
                .containsExactly("UPDATE customers SET email = 'none', active = 0, seen = NULL WHERE email = 'it''s'");
        assertThat(mariadb.up(update))
                .containsExactly(
                        "UPDATE customers SET email = 'none', active = FALSE, seen = NULL WHERE email = 'it''s'");
        assertThat(mariadb.down(update)).containsExactly("UPDATE customers SET email = NULL");
    }

    @Test
    void areUpdatedFromOtherTablesInTheWayOfEachDatabase() {
        Update update = update("order")
                .set("email", expression("c.email"))
                .joining("customers", "c", "c.id = customer_id")
                .where(expression("c.active").on(MYSQL_AND_MARIADB, "c.active <> 0"));

        String withFrom = "UPDATE \"order\" SET email = c.email FROM customers AS c"
                + " WHERE (c.id = customer_id) AND (c.active)";
        String withJoin = "UPDATE `order` JOIN customers AS c ON c.id = customer_id SET `order`.email = c.email"
                + " WHERE c.active <> 0";
        assertThat(sqlite.up(op -> op.update(update))).containsExactly(withFrom);
        assertThat(postgresql.up(op -> op.update(update))).containsExactly(withFrom);
        assertThat(mysql.up(op -> op.update(update))).containsExactly(withJoin);
        assertThat(mariadb.up(op -> op.update(update))).containsExactly(withJoin);
    }

    @Test
    void areDeletedByOtherTablesInTheWayOfEachDatabase() {
        Delete delete = deleteFrom("order")
                .joining("customers", "customers.id = customer_id")
                .where("customers.email IS NULL");

        assertThat(sqlite.up(op -> op.delete(delete)))
                .containsExactly("DELETE FROM \"order\" WHERE EXISTS (SELECT 1 FROM customers"
                        + " WHERE (customers.id = customer_id) AND (customers.email IS NULL))");
        assertThat(postgresql.up(op -> op.delete(delete)))
                .containsExactly("DELETE FROM \"order\" USING customers"
                        + " WHERE (customers.id = customer_id) AND (customers.email IS NULL)");
        assertThat(mysql.up(op -> op.delete(delete)))
                .containsExactly("DELETE `order` FROM `order` JOIN customers ON customers.id = customer_id"
                        + " WHERE customers.email IS NULL");
    }

    @Test
    void areInsertedOrWrittenOverOthers() {
        Upsert upsert = upsertInto("order")
                .by("shop", "number")
                .rows(
                        row("shop", 1).with("number", 2).with("email", "a"),
                        row("email", "b").with("shop", 1).with("number", 3));

        String values = "INSERT INTO \"order\" (shop, number, email) VALUES\n  (1, 2, 'a'),\n  (1, 3, 'b')";
        String conflict = "\nON CONFLICT (shop, number) DO UPDATE SET email = excluded.email";
        assertThat(sqlite.up(op -> op.upsert(upsert))).containsExactly(values + conflict);
        assertThat(postgresql.up(op -> op.upsert(upsert))).containsExactly(values + conflict);
        assertThat(mysql.up(op -> op.upsert(upsert)))
                .containsExactly(
                        values.replace('"', '`') + " AS incoming\nON DUPLICATE KEY UPDATE email = incoming.email");
        assertThat(mariadb.up(op -> op.upsert(upsert)))
                .containsExactly(values.replace('"', '`') + "\nON DUPLICATE KEY UPDATE email = VALUES(email)");
    }

    @Test
    void thatAreThereAreKeptIfThatIsWanted() {
        Upsert upsert = upsertInto("customers")
                .by("id")
                .rows(row("id", 1).with("active", true))
                .keepingExisting();

        assertThat(postgresql.up(op -> op.upsert(upsert)))
                .containsExactly("INSERT INTO customers (id, active) VALUES (1, true)\nON CONFLICT (id) DO NOTHING");
        assertThat(mysql.up(op -> op.upsert(upsert)))
                .containsExactly(
                        "INSERT INTO customers (id, active) VALUES (1, TRUE)\nON DUPLICATE KEY UPDATE id = id");
    }

    @Test
    void areRefusedOnMysqlIfAnotherKeyCouldBeTakenForTheirs() {
        Upsert upsert = upsertInto("customers").by("id").rows(row("id", 1).with("email", "a"));

        assertThatThrownBy(() -> mariadb.up(op -> op.upsert(upsert)))
                .isInstanceOf(UnsupportedOperation.class)
                .message()
                .startsWith("upsert(customers, 1 row) (RowStatementsTest.java:")
                .endsWith("): MariaDB takes a row for one that is there already by any unique key, and table customers"
                        + " has another one, [email], so a row of another [id] could be overwritten; write an update and"
                        + " an insert that looks for missing rows, inside on(MARIADB, ...)");
    }

    @Test
    void needAKeyThatTheirTableHas() {
        Upsert upsert = upsertInto("customers").by("active").rows(row("active", true));

        assertThatThrownBy(() -> sqlite.up(op -> op.upsert(upsert)))
                .isInstanceOf(OperationConflict.class)
                .message()
                .endsWith("): no primary key, unique constraint or unique index of table customers has exactly the"
                        + " columns [active]; it has those of [[id], [email]]");
    }

    @Test
    void areNotInsertedOrOverwrittenWithoutAWayBackThatIsSaid() {
        Upsert upsert = upsertInto("customers").by("id").rows(row("id", 1));

        assertThatThrownBy(() -> sqlite.down(op -> op.upsert(upsert)))
                .message()
                .endsWith(
                        ") cannot be undone: nobody knows which of the rows were there before; add .reversedBy(...) or"
                                + " override downgrade()");
        assertThat(sqlite.down(op -> op.upsert(upsert.reversedByNothing()))).isEmpty();
    }

    @Test
    void areNotChosenByNothing() {
        assertThatThrownBy(() -> sqlite.up(op -> op.delete(deleteFrom("customers"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "deleteFrom(customers) does not say which rows; add where(...), joining(...) or everyRow()");
        assertThat(sqlite.up(op -> op.delete(deleteFrom("customers").everyRow())))
                .containsExactly("DELETE FROM customers");
    }

    @Test
    void mayHoldTheTimeOfTheRun() {
        Migration insert = op -> op.insert("customers", row("id", 1).with("seen", op.timeOfRun()));
        TimeOfRun time = TimeOfRun.of(Instant.parse("2024-05-01T12:00:00.1234567Z"));

        assertThat(postgresql.dialect().renderer().renderAll(Recording.upgrade(insert, time), postgresql.before()))
                .extracting(rendered -> rendered.instructions().toString())
                .containsExactly("[Execute[sql=INSERT INTO customers (id, seen) VALUES (1, '2024-05-01T12:00:00.123Z'),"
                        + " outsideTransaction=false]]");
    }

    @Test
    void areTheSameToRevisionsWhateverTheTimeOfTheRun() {
        Migration insert = op -> op.insert("customers", row("id", 1).with("seen", op.timeOfRun()));

        assertThat(Recording.upgrade(insert, TimeOfRun.of(Instant.MAX.minusSeconds(1))))
                .isEqualTo(Recording.upgrade(insert, TimeOfRun.of(Instant.EPOCH)));
    }

    @Test
    void haveNoDefaultThatIsTheTimeOfTheRun() {
        assertThatThrownBy(() -> column("seen", TIMESTAMP).defaultsTo(TimeOfRun.of(Instant.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the time of a run is no default, since each run has another one; currentTimestamp() is the"
                        + " time at which a row is inserted");
    }
}
