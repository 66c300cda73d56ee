package dev.retort.it.verbs;

import static dev.retort.Delete.deleteFrom;
import static dev.retort.Update.update;
import static dev.retort.Upsert.upsertInto;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Dialect;
import dev.retort.schema.Row;
import dev.retort.schema.Rows;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;

/** Rows that are changed, copied, written over, deleted, and inserted by the thousand. */
class RowsIT {
    private static final String ORDERS = "SELECT id, email FROM orders ORDER BY id";

    private static void shop(Operations op) {
        op.createTable(
                "customers",
                column("id", INTEGER),
                column("email", varchar(60)),
                column("active", BOOLEAN),
                primaryKey("id"));
        op.createTable(
                "orders",
                column("id", INTEGER),
                column("customer_id", INTEGER),
                column("email", varchar(60)),
                primaryKey("id"));
        op.insert(
                "customers",
                row("id", 1).with("email", "ada").with("active", true),
                row("id", 2).with("email", "bob").with("active", false));
        op.insert(
                "orders",
                row("id", 10).with("customer_id", 1).withNull("email"),
                row("id", 20).with("customer_id", 2).withNull("email"),
                row("id", 30).withNull("customer_id").withNull("email"));
    }

    private static VerbOnDatabase shop(TestDatabase database) throws SQLException {
        return given(database, RowsIT::shop);
    }

    @OnEachDatabase
    void rowsAreUpdated(TestDatabase database) throws SQLException {
        shop(database)
                .changing("orders.email")
                .upgrade(op -> op.update(update("orders")
                        .set("email", "it's :unknown \\ here")
                        .where("customer_id = :customer")
                        .with("customer", 2)
                        .reversedBy(back -> back.update(update("orders").setNull("email")))))
                .finds(ORDERS, "10 | null", "20 | it's :unknown \\ here", "30 | null")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void rowsAreUpdatedFromAnotherTable(TestDatabase database) throws SQLException {
        shop(database)
                .changing("orders.email")
                .upgrade(op -> op.update(update("orders")
                        .set("email", expression("c.email"))
                        .joining("customers", "c", "c.id = orders.customer_id")
                        .where("c.active = :yes")
                        .with("yes", true)
                        .reversedBy(back -> back.update(update("orders").setNull("email")))))
                .finds(ORDERS, "10 | ada", "20 | null", "30 | null")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void rowsAreUpdatedFromTheirOwnTableAndAnother(TestDatabase database) throws SQLException {
        shop(database)
                .changing("orders.email")
                .upgrade(op -> op.update(update("orders")
                        .set("email", expression("customers.email"))
                        .joining("orders", "earlier", "earlier.id = orders.id - 10")
                        .joining("customers", "customers.id = earlier.customer_id")
                        .reversedBy(back -> back.update(update("orders").setNull("email")))))
                .finds(ORDERS, "10 | null", "20 | ada", "30 | bob")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void rowsAreDeleted(TestDatabase database) throws SQLException {
        shop(database)
                .changing("orders")
                .upgrade(op -> op.delete(deleteFrom("orders")
                        .where("customer_id IS NULL")
                        .reversedBy(back -> back.insert(
                                "orders", row("id", 30).withNull("customer_id").withNull("email")))))
                .finds("SELECT id FROM orders ORDER BY id", "10", "20")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void rowsAreDeletedByAnotherTable(TestDatabase database) throws SQLException {
        shop(database)
                .changing("orders")
                .upgrade(op -> op.delete(deleteFrom("orders")
                        .joining("customers", "c", "c.id = orders.customer_id")
                        .where("c.active = :no")
                        .with("no", false)))
                .finds("SELECT id FROM orders ORDER BY id", "10", "30")
                .staysUp("delete(orders) (RowsIT.java:", "cannot be undone: it has no reverse; add .reversedBy(...)");
    }

    @OnEachDatabase
    void rowsOfAQueryAreInserted(TestDatabase database) throws SQLException {
        shop(database)
                .changing("customers")
                .upgrade(op -> op.insertSelect(
                        "customers",
                        Sql.of("SELECT id + :more, 'order ' || id FROM orders")
                                .on(Dialect.MYSQL_AND_MARIADB, "SELECT id + :more, CONCAT('order ', id) FROM orders")
                                .with("more", 100)
                                .reversedBy("DELETE FROM customers WHERE id > :more"),
                        "id",
                        "email"))
                .finds(
                        "SELECT id, email, active FROM customers WHERE id > 2 ORDER BY id",
                        "110 | order 10 | null",
                        "120 | order 20 | null",
                        "130 | order 30 | null")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void rowsAreInsertedOrWrittenOverOthers(TestDatabase database) throws SQLException {
        shop(database)
                .changing("customers")
                .upgrade(op -> op.upsert(upsertInto("customers")
                        .by("id")
                        .rows(row("id", 2).with("email", "robert"), row("id", 3).with("email", "cid"))
                        .reversedBy(back -> {
                            back.delete(deleteFrom("customers").where("id = 3"));
                            back.update(update("customers").set("email", "bob").where("id = 2"));
                        })))
                .finds("SELECT id, email FROM customers ORDER BY id", "1 | ada", "2 | robert", "3 | cid")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void someColumnsAreWrittenOverOthers(TestDatabase database) throws SQLException {
        boolean postgresql = database.kind() == POSTGRESQL;
        shop(database)
                .changing("customers")
                .upgrade(op -> op.upsert(upsertInto("customers")
                        .by("id")
                        .rows(row("id", 2).with("email", "robert").with("active", true))
                        .updating("active")
                        .reversedByNothing()))
                .finds("SELECT email, active FROM customers WHERE id = 2", postgresql ? "bob | t" : "bob | 1")
                .goesBackAndForth("customers.active");
    }

    @OnEachDatabase
    void rowsThatAreThereAreKept(TestDatabase database) throws SQLException {
        shop(database)
                .changing("customers")
                .upgrade(op -> op.upsert(upsertInto("customers")
                        .by("id")
                        .rows(row("id", 2).with("email", "robert"), row("id", 3).with("email", "cid"))
                        .keepingExisting()
                        .reversedBy(back -> back.delete(deleteFrom("customers").where("id = 3")))))
                .finds("SELECT id, email FROM customers ORDER BY id", "1 | ada", "2 | bob", "3 | cid")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void thousandsOfRowsOfEveryKindOfValueAreInsertedAndDeletedAgain(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "thing",
                                column("id", INTEGER),
                                column("text", TEXT),
                                column("amount", decimal(20, 4)),
                                column("ratio", DOUBLE),
                                column("flag", BOOLEAN),
                                column("day", DATE),
                                column("at", timestamp(6)),
                                column("instant", timestampTz(3)),
                                column("token", UUID),
                                column("document", JSON),
                                primaryKey("id")))
                .changing("thing")
                .upgrade(op -> op.insert("thing", things()))
                .finds("SELECT count(*), count(text), sum(id) FROM thing", "2500 | 2499 | 3126250")
                .finds(
                        "SELECT text FROM thing WHERE id = 2",
                        "tab\t, line\n, return\r, back\\slash, \\N, it's {é} \"x\" ?")
                .finds(
                        "SELECT count(*) FROM thing WHERE amount = 1.5 AND ratio = 0.125 AND day = '2024-02-29' AND at"
                                + " = '2024-01-02 03:04:05.678901' AND token = '0188f1f4-4e0a-7d3c-9c52-2f6f1f3c7b11' AND"
                                + " flag",
                        "2499")
                .finds(
                        switch (database.kind()) {
                            case POSTGRESQL ->
                                "SELECT to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') FROM thing"
                                        + " WHERE id = 2";
                            case MYSQL, MARIADB -> "SELECT LEFT(CAST(instant AS CHAR), 23) FROM thing WHERE id = 2";
                            case SQLITE -> "SELECT instant FROM thing WHERE id = 2";
                        },
                        "2024-01-01 23:30:00.25")
                .goesBackAndForth();
    }

    private static Rows things() {
        return Rows.columns("id", "text", "amount", "ratio", "flag", "day", "at", "instant", "token", "document")
                .from(sink -> {
                    sink.row(1, null, null, null, null, null, null, null, null, null);
                    for (int id = 2; id <= 2500; id++) {
                        sink.row(
                                id,
                                "tab\t, line\n, return\r, back\\slash, \\N, it's {é} \"x\" ?",
                                new BigDecimal("1.5"),
                                0.125,
                                true,
                                LocalDate.of(2024, 2, 29),
                                LocalDateTime.of(2024, 1, 2, 3, 4, 5, 678_901_000),
                                OffsetDateTime.parse("2024-01-02T01:30:00.250+02:00"),
                                java.util.UUID.fromString("0188f1f4-4e0a-7d3c-9c52-2f6f1f3c7b11"),
                                "{\"a\": [1]}");
                    }
                });
    }

    @OnEachDatabase
    void manyRowsThatAreGivenOneByOneAreInsertedAndDeletedAgain(TestDatabase database) throws SQLException {
        Row[] rows = IntStream.rangeClosed(1000, 2000)
                .mapToObj(id -> row("id", id).with("email", "c" + id).withNull("active"))
                .toArray(Row[]::new);
        shop(database)
                .changing("customers")
                .upgrade(op -> op.insert("customers", rows))
                .finds("SELECT count(*) FROM customers", "1003")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void manyRowsOfWhichOneBreaksARuleAreNotInserted(TestDatabase database) throws SQLException {
        shop(database)
                .upgradeIsRefused(
                        op -> op.insert("customers", Rows.columns("id").from(sink -> {
                            for (int id = 5000; id > 1; id--) {
                                sink.row(id);
                            }
                        })),
                        "insert(customers, rows of [id]) (RowsIT.java:",
                        "Nothing of it remains");
    }

    @OnEachDatabase
    void rowsThatCannotBeReadLeaveNothingBehind(TestDatabase database) throws SQLException {
        shop(database)
                .upgradeIsRefused(
                        op -> op.insert("customers", Rows.columns("id").from(sink -> {
                            for (int id = 100; id < 20_000; id++) {
                                sink.row(id);
                            }
                            throw new IOException("the file ends here");
                        })),
                        "insert(customers, rows of [id]) (RowsIT.java:",
                        "the file ends here",
                        "Nothing of it remains");
    }

    @OnEachDatabase
    void rowsOfTheWrongLengthLeaveNothingBehind(TestDatabase database) throws SQLException {
        shop(database)
                .upgradeIsRefused(
                        op -> op.insert("customers", Rows.columns("id", "email").from(sink -> sink.row(1, "x", "y"))),
                        "insert(customers, rows of [id, email]) (RowsIT.java:",
                        "a row has 3 values for the 2 columns [id, email]");
    }
}
