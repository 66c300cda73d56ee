package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.REAL;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIME;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.binary;
import static dev.retort.schema.ColumnType.character;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.time;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;

import dev.retort.Operations;
import dev.retort.schema.Dialect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Tables, columns and their types. */
final class TableCases {
    private TableCases() {}

    static List<HonestyCase> all() {
        List<HonestyCase> cases = new ArrayList<>(OptionCases.all());
        cases.addAll(ordinary());
        return cases;
    }

    private static List<HonestyCase> ordinary() {
        return List.of(
                HonestyCase.of("create a table with every portable type")
                        .does(op -> op.createTable(
                                "thing",
                                column("id", INTEGER).identity(),
                                column("small", SMALLINT),
                                column("large", BIGINT).notNull(),
                                column("price", decimal(10, 2)),
                                column("half", REAL),
                                column("whole", DOUBLE),
                                column("done", BOOLEAN),
                                column("code", character(3)),
                                column("name", varchar(40)),
                                column("story", TEXT),
                                column("picture", BINARY),
                                column("digest", binary(16)),
                                column("day", DATE),
                                column("hour", TIME),
                                column("exact_hour", time(3)),
                                column("at", TIMESTAMP),
                                column("exact_at", timestamp(6)),
                                column("at_zone", TIMESTAMP_TZ),
                                column("exact_at_zone", timestampTz(3)),
                                column("key", UUID),
                                column("data", JSON),
                                column("mood", enumeration("mood", "good", "it's bad", "so, so")),
                                primaryKey("id"))),
                HonestyCase.of("create a table with every kind of default")
                        .does(op -> op.createTable(
                                "thing",
                                column("id", BIGINT).notNull().defaultsTo(0),
                                column("small", SMALLINT).defaultsTo(-7),
                                column("large", BIGINT).defaultsTo(9_000_000_000L),
                                column("price", decimal(10, 2)).defaultsTo(new BigDecimal("1.50")),
                                column("minus", decimal(10, 3)).defaultsTo(new BigDecimal("-0.250")),
                                column("whole", DOUBLE).defaultsTo(1.5),
                                column("done", BOOLEAN).defaultsTo(true),
                                column("open", BOOLEAN).notNull().defaultsTo(false),
                                column("code", character(3)).defaultsTo("abc"),
                                column("name", varchar(40)).defaultsTo("it's \\ \"quoted\""),
                                column("digits", varchar(40)).defaultsTo("007"),
                                column("empty", varchar(40)).defaultsTo(""),
                                column("story", TEXT).defaultsTo("once"),
                                column("day", DATE).defaultsTo(LocalDate.of(2026, 1, 31)),
                                column("hour", TIME).defaultsTo(LocalTime.of(8, 30)),
                                column("at", TIMESTAMP).defaultsTo(LocalDateTime.of(2026, 1, 31, 8, 30)),
                                column("at_zone", TIMESTAMP_TZ)
                                        .defaultsTo(OffsetDateTime.parse("2026-01-31T08:30:00+02:00")),
                                column("made", TIMESTAMP).defaultsTo(currentTimestamp()),
                                column("exactly_made", timestamp(6)).notNull().defaultsTo(currentTimestamp()),
                                column("data", JSON).defaultsTo("{}"),
                                column("mood", enumeration("mood", "good", "bad"))
                                        .defaultsTo("good"),
                                column("sum", INTEGER).defaultsTo(expression("(1 + 2)")),
                                column("nothing", INTEGER).defaultsTo(expression("NULL")))),
                HonestyCase.of("create a table with every constraint")
                        .given(TableCases::person)
                        .does(op -> op.createTable(
                                "note",
                                column("id", INTEGER).notNull(),
                                column("person_id", INTEGER),
                                column("title", varchar(40)).notNull(),
                                column("stars", INTEGER),
                                primaryKey("id", "title"),
                                foreignKey("person_id").references("person", "id"),
                                unique("title", "stars"),
                                check("stars BETWEEN 1 AND 5"),
                                check("stars IN (1, 2, 3, 4, 5) OR title <> 'x'")
                                        .named("ck_odd"))),
                HonestyCase.of("create a table with constraints that the database names")
                        .given(TableCases::person)
                        .does(op -> op.createTable(
                                "note",
                                column("id", INTEGER).notNull(),
                                column("person_id", INTEGER),
                                column("title", varchar(40)).notNull(),
                                primaryKey("id").unnamed(),
                                foreignKey("person_id")
                                        .references("person", "id")
                                        .unnamed(),
                                unique("title").unnamed(),
                                check("id > 0").unnamed())),
                HonestyCase.of("create a table with two keys on one column")
                        .does(op -> op.createTable(
                                "thing", column("id", INTEGER).notNull(), primaryKey("id"), unique("id"))),
                HonestyCase.of("create a table with comments")
                        .does(op -> op.createTable(
                                table("thing", column("id", INTEGER).notNull().comment("it's \\ the key"))
                                        .comment("all \"things\""))),
                HonestyCase.of("create a table if there is none")
                        .does(op -> op.createTable(
                                table("thing", column("id", INTEGER).notNull()).ifNotExists()))
                        .takenBackBy(op -> op.dropTable("thing")),
                HonestyCase.of("create a table with names that need quotes").does(op -> {
                    op.createTable(
                            "Order",
                            column("Select", INTEGER).notNull(),
                            column("group by", varchar(10)),
                            primaryKey("Select"),
                            unique("group by"));
                    op.createIndex(index("My Index").on("Order", "group by", "Select"));
                }),
                HonestyCase.of("number rows in each way").does(op -> {
                    op.createTable("standard", column("id", INTEGER).identity(), primaryKey("id"));
                    op.createTable("serial_table", column("id", INTEGER).serial(), primaryKey("id"));
                    op.createTable("never_reused", column("id", INTEGER).neverReusedIdentity(), primaryKey("id"));
                }),
                HonestyCase.of("create a table with stored generated columns")
                        .does(op -> op.createTable(
                                "thing",
                                column("a", INTEGER).notNull(),
                                column("b", INTEGER),
                                column("total", INTEGER).generatedAs(expression("a + coalesce(b, 0)")))),
                HonestyCase.of("create a table with virtual generated columns")
                        .only(Dialect.SQLITE, Dialect.MYSQL, Dialect.MARIADB)
                        .does(op -> op.createTable(
                                "thing",
                                column("a", INTEGER).notNull(),
                                column("b", varchar(10)),
                                column("big", BOOLEAN).virtuallyGeneratedAs(expression("a > 10")),
                                column("lower_b", varchar(10)).virtuallyGeneratedAs(expression("lower(b)")))),
                HonestyCase.of("drop a table").given(TableCases::personWithAll).does(op -> op.dropTable("person")),
                HonestyCase.of("drop a table if it exists")
                        .given(TableCases::person)
                        .does(op -> op.dropTable(ifExists("person")))
                        .takenBackBy(TableCases::person),
                HonestyCase.of("rename a table that another one leads to")
                        .given(TableCases::personAndNote)
                        .does(op -> op.renameTable("person", "human")),
                HonestyCase.of("rename a table that leads to itself")
                        .given(op -> op.createTable(
                                "node",
                                column("id", INTEGER).notNull(),
                                column("parent_id", INTEGER),
                                primaryKey("id"),
                                foreignKey("parent_id").references("node", "id")))
                        .does(op -> op.renameTable("node", "knot")),
                HonestyCase.of("comment on a table")
                        .given(TableCases::person)
                        .does(op -> op.commentOnTable("person", "who's who")),
                HonestyCase.of("take the comment of a table away")
                        .given(op -> op.createTable(
                                table("thing", column("id", INTEGER)).comment("things")))
                        .does(op -> op.commentOnTable("thing", "")),
                HonestyCase.of("add columns").given(TableCases::personWithRows).does(op -> {
                    op.addColumn("person", column("nickname", varchar(20)));
                    op.addColumn("person", column("score", INTEGER).notNull().defaultsTo(0));
                    op.addColumn("person", column("made", TIMESTAMP).defaultsTo(currentTimestamp()));
                    op.addColumn("person", column("mood", enumeration("mood", "good", "bad")));
                    op.addColumn("person", column("data", JSON));
                    op.addColumn("person", column("doubled", INTEGER).generatedAs(expression("age * 2")));
                    op.addColumn("person", column("remark", TEXT).comment("said"));
                }),
                HonestyCase.of("drop a column that much depends on")
                        .given(TableCases::personWithAll)
                        .does(op -> op.dropColumn("person", "name")),
                HonestyCase.of("drop a plain column")
                        .given(TableCases::personWithRows)
                        .does(op -> op.dropColumn("person", "age")),
                HonestyCase.of("drop a column with a foreign key")
                        .given(TableCases::personAndNote)
                        .does(op -> op.dropColumn("note", "person_id")),
                HonestyCase.of("drop a column if it exists")
                        .given(TableCases::personWithRows)
                        .does(op -> op.dropColumn("person", ifExists("age")))
                        .takenBackBy(op -> op.addColumn("person", column("age", INTEGER))),
                HonestyCase.of("rename a column that much depends on")
                        .given(TableCases::personWithAll)
                        .does(op -> op.renameColumn("person", "name", "full_name")),
                HonestyCase.of("rename a column that others lead to")
                        .given(TableCases::personAndNote)
                        .does(op -> op.renameColumn("person", "id", "number")),
                HonestyCase.of("rename a column of JSON")
                        .given(op ->
                                op.createTable("person", column("id", INTEGER), column("data", JSON), primaryKey("id")))
                        .does(op -> op.renameColumn("person", "data", "details")),
                HonestyCase.of("alter a column's type")
                        .given(TableCases::personWithRows)
                        .does(op -> {
                            op.alterColumn("person", "age", toType(BIGINT));
                            op.alterColumn("person", "name", toType(varchar(100)));
                        }),
                HonestyCase.of("alter a column's nullability")
                        .given(TableCases::personWithRows)
                        .does(op -> {
                            op.alterColumn("person", "age", toNotNull());
                            op.alterColumn("person", "name", toNullable());
                        }),
                HonestyCase.of("alter a column's default")
                        .given(TableCases::personWithRows)
                        .does(op -> {
                            op.alterColumn("person", "age", toDefault(18));
                            op.alterColumn("person", "name", toDefault("nobody"));
                        }),
                HonestyCase.of("drop a column's default")
                        .given(op -> op.createTable(
                                "thing",
                                column("id", INTEGER).notNull().defaultsTo(1),
                                column("name", varchar(9)).defaultsTo("x")))
                        .does(op -> {
                            op.alterColumn("thing", "id", dropDefault());
                            op.alterColumn("thing", "name", dropDefault());
                        }),
                HonestyCase.of("alter a column's comment")
                        .given(op -> op.createTable(
                                "thing",
                                column("id", INTEGER).comment("old"),
                                column("name", varchar(9)).notNull().defaultsTo("x")))
                        .does(op -> {
                            op.alterColumn("thing", "id", dropComment());
                            op.alterColumn("thing", "name", toComment("new"));
                        }),
                HonestyCase.of("alter everything of a column at once")
                        .given(TableCases::personWithRows)
                        .does(op -> op.alterColumn(
                                "person", "age", toType(BIGINT), toNotNull(), toDefault(1), toComment("in years"))),
                HonestyCase.of("alter a column from text to enumeration")
                        .given(op -> op.createTable(
                                "thing", column("mood", varchar(10)).notNull().defaultsTo("good")))
                        .does(op -> op.alterColumn("thing", "mood", toType(enumeration("mood", "good", "bad")))));
    }

    static void person(Operations op) {
        op.createTable(
                "person",
                column("id", INTEGER).notNull(),
                column("name", varchar(40)).notNull(),
                column("age", INTEGER),
                primaryKey("id"));
    }

    static void personWithRows(Operations op) {
        person(op);
        op.insert(
                "person",
                row("id", 1).with("name", "Ada").with("age", 36),
                row("id", 2).with("name", "Grace").with("age", 85));
    }

    static void personWithAll(Operations op) {
        op.createTable(table(
                        "person",
                        column("id", INTEGER).notNull(),
                        column("name", varchar(40))
                                .notNull()
                                .defaultsTo("nobody")
                                .comment("as spoken"),
                        column("age", INTEGER),
                        primaryKey("id"),
                        unique("name", "age"),
                        check("name <> 'x'"))
                .comment("people"));
        op.createIndex(index("ix_person_name").on("person", "name"));
        op.createIndex(index("ix_person_age_name").on("person", "age", "name"));
        op.insert("person", row("id", 1).with("name", "Ada").with("age", 36));
    }

    static void personAndNote(Operations op) {
        personWithRows(op);
        op.createTable(
                "note",
                column("id", INTEGER).notNull(),
                column("person_id", INTEGER),
                column("title", varchar(40)),
                primaryKey("id"),
                foreignKey("person_id").references("person", "id"));
        op.insert("note", row("id", 1).with("person_id", 1).with("title", "hello"));
    }
}
