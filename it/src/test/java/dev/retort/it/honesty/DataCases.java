package dev.retort.it.honesty;

import static dev.retort.Delete.deleteFrom;
import static dev.retort.Update.update;
import static dev.retort.Upsert.upsertInto;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Row.row;

import dev.retort.Condition;
import dev.retort.Jdbc;
import dev.retort.SessionSetting;
import dev.retort.Sql;
import dev.retort.schema.Dialect;
import dev.retort.schema.Rows;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Rows, SQL, work and what is done under a condition. */
final class DataCases {
    private DataCases() {}

    static List<HonestyCase> all() {
        return List.of(
                HonestyCase.of("insert rows")
                        .given(TableCases::person)
                        .does(op -> op.insert(
                                "person", row("id", 1).with("name", "Ada").withNull("age"))),
                HonestyCase.of("insert rows that are read on the way")
                        .given(TableCases::person)
                        .does(op -> op.insert(
                                "person",
                                Rows.columns("id", "name")
                                        .from(sink -> IntStream.range(100, 1300).forEach(id -> sink.row(id, "Bo"))))),
                HonestyCase.of("insert what a query finds")
                        .given(TableCases::person)
                        .does(op -> op.insertSelect(
                                "person",
                                Sql.of("SELECT id + 1000, name FROM person")
                                        .reversedBy("DELETE FROM person WHERE id >= 1000"),
                                "id",
                                "name")),
                HonestyCase.of("insert or overwrite rows")
                        .given(TableCases::person)
                        .does(op -> op.upsert(upsertInto("person")
                                .by("id")
                                .rows(row("id", 7000).with("name", "Cy"))
                                .reversedBy(
                                        back -> back.delete(deleteFrom("person").where("id = 7000"))))),
                HonestyCase.of("update rows")
                        .given(TableCases::person)
                        .does(op -> op.update(update("person")
                                .set("name", expression("other.name"))
                                .joining("person", "other", "other.id = person.id")
                                .reversedByNothing())),
                HonestyCase.of("delete rows")
                        .given(TableCases::person)
                        .does(op ->
                                op.delete(deleteFrom("person").where("id = -1").reversedByNothing())),
                HonestyCase.of("change the session")
                        .given(TableCases::person)
                        .does(op -> {
                            op.session(SessionSetting.lockTimeout(Duration.ofSeconds(3)));
                            op.addColumn("person", column("score", INTEGER));
                        })
                        .refusedOn(Dialect.SQLITE, "SQLite has no lockTimeout(3000 ms)"),
                HonestyCase.of("lock a table")
                        .given(TableCases::person)
                        .does(op -> op.lockTable("person"))
                        .refusedOn(Dialect.MYSQL, "MySQL has no lock on one table")
                        .refusedOn(Dialect.MARIADB, "MariaDB has no lock on one table"),
                HonestyCase.of("tolerate a failure")
                        .given(TableCases::person)
                        .does(op -> op.tolerate(
                                "there may be no such table",
                                it -> it.sql(Sql.of("DELETE FROM nothing").reversedByNothing()))),
                HonestyCase.of("tolerate what does not fail")
                        .given(TableCases::person)
                        .does(op -> op.tolerate("why not", it -> it.addColumn("person", column("score", INTEGER))))
                        .takenBackBy(op -> op.dropColumn("person", "score")),
                HonestyCase.of("run SQL that says what it does")
                        .given(TableCases::person)
                        .does(op -> op.sql(Sql.of("ALTER TABLE person ADD COLUMN score INTEGER")
                                .affecting(it -> it.addColumn("person", column("score", INTEGER)))))
                        .takenBackBy(op -> op.dropColumn("person", "score")),
                HonestyCase.of("do work")
                        .given(TableCases::person)
                        .does(op -> op.run(Jdbc.work("nothing", Jdbc.NOTHING).reversedBy(Jdbc.NOTHING))),
                HonestyCase.of("do things on some databases")
                        .given(TableCases::person)
                        .does(op -> op.on(
                                Dialect.MYSQL_AND_MARIADB,
                                it -> it.addColumn(
                                        "person", column("score", INTEGER).notNull()))),
                HonestyCase.of("do things under a condition")
                        .given(TableCases::person)
                        .does(op -> op.when(
                                Condition.tableExists("person"),
                                it -> it.addColumn("person", column("score", INTEGER)),
                                it -> it.createTable("human", column("id", INTEGER))))
                        .takenBackBy(op -> op.dropColumn("person", "score")),
                HonestyCase.of("require something")
                        .given(TableCases::person)
                        .does(op -> op.require(Condition.tableExists("person"), "there are no people")),
                HonestyCase.of("go one way")
                        .given(TableCases::person)
                        .does(op -> op.irreversible("there is no way back"))
                        .staysUp());
    }
}
