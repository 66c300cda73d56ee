package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Row.row;

import dev.retort.Condition;
import dev.retort.Jdbc;
import dev.retort.Sql;
import dev.retort.schema.Dialect;
import java.util.List;

/** Rows, SQL, work and what is done under a condition. */
final class DataCases {
    private DataCases() {}

    static List<HonestyCase> all() {
        return List.of(
                HonestyCase.of("insert rows")
                        .given(TableCases::person)
                        .does(op -> op.insert(
                                "person", row("id", 1).with("name", "Ada").withNull("age"))),
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
