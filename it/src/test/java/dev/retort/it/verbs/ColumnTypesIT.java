package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.PerDatabase.everywhere;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
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
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.ColumnType.binary;
import static dev.retort.schema.ColumnType.character;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.time;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Row.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** What each portable type becomes on each database, and that values go in and come out. */
class ColumnTypesIT {
    private static final java.util.UUID ID = java.util.UUID.fromString("0188f1f4-4e0a-7d3c-9c52-2f6f1f3c7b11");

    /**
     * One line of the table below.
     *
     * @param inserted a value that goes in
     * @param read what comes out
     * @param standard the default of a second column of that type
     * @param readDefault what comes out of the second column when no value was given
     * @param type the database's name of the type
     */
    private record Line(
            String name,
            ColumnType columnType,
            Object inserted,
            PerDatabase read,
            Object standard,
            PerDatabase readDefault,
            PerDatabase type) {}

    private static final List<Line> TYPES = List.of(
            new Line(
                    "small",
                    SMALLINT,
                    12,
                    everywhere("12"),
                    -3,
                    everywhere("-3"),
                    types("smallint", "smallint", "smallint(6)", "SMALLINT")),
            new Line(
                    "whole",
                    INTEGER,
                    2147483647,
                    everywhere("2147483647"),
                    0,
                    everywhere("0"),
                    types("integer", "int", "int(11)", "INTEGER")),
            new Line(
                    "big",
                    BIGINT,
                    Long.MAX_VALUE,
                    everywhere("9223372036854775807"),
                    1L << 40,
                    everywhere("1099511627776"),
                    types("bigint", "bigint", "bigint(20)", "BIGINT")),
            new Line(
                    "amount",
                    decimal(10, 2),
                    new BigDecimal("12345678.25"),
                    everywhere("12345678.25"),
                    new BigDecimal("0.75"),
                    everywhere("0.75"),
                    types("numeric(10,2)", "decimal(10,2)", "decimal(10,2)", "NUMERIC(10, 2)")),
            new Line(
                    "single",
                    REAL,
                    0.25,
                    everywhere("0.25"),
                    1.5,
                    everywhere("1.5"),
                    types("real", "float", "float", "REAL")),
            new Line(
                    "twice",
                    DOUBLE,
                    0.1,
                    everywhere("0.1"),
                    -2.5,
                    everywhere("-2.5"),
                    types("double precision", "double", "double", "DOUBLE")),
            new Line(
                    "truth",
                    BOOLEAN,
                    true,
                    new PerDatabase("t", "1", "1", "1"),
                    false,
                    new PerDatabase("f", "0", "0", "0"),
                    types("boolean", "tinyint(1)", "tinyint(1)", "BOOLEAN")),
            new Line(
                    "fixed",
                    character(3),
                    "abc",
                    everywhere("abc"),
                    "xyz",
                    everywhere("xyz"),
                    types("character(3)", "char(3)", "char(3)", "CHAR(3)")),
            new Line(
                    "short",
                    varchar(20),
                    "Grüße",
                    everywhere("Grüße"),
                    "none",
                    everywhere("none"),
                    types("character varying(20)", "varchar(20)", "varchar(20)", "VARCHAR(20)")),
            new Line(
                    "long",
                    TEXT,
                    "Tom & 'Jerry'",
                    everywhere("Tom & 'Jerry'"),
                    "it's",
                    everywhere("it's"),
                    types("text", "text", "text", "TEXT")),
            new Line(
                    "day",
                    DATE,
                    LocalDate.of(2024, 2, 29),
                    everywhere("2024-02-29"),
                    LocalDate.of(1999, 12, 31),
                    everywhere("1999-12-31"),
                    types("date", "date", "date", "DATE")),
            new Line(
                    "hour",
                    TIME,
                    LocalTime.of(13, 5, 9),
                    everywhere("13:05:09"),
                    LocalTime.of(1, 2, 3),
                    everywhere("01:02:03"),
                    types("time without time zone", "time", "time", "TIME")),
            new Line(
                    "hours",
                    time(3),
                    LocalTime.of(13, 5, 9, 250_000_000),
                    everywhere("13:05:09.25"),
                    LocalTime.of(1, 2, 3),
                    everywhere("01:02:03"),
                    types("time(3) without time zone", "time(3)", "time(3)", "TIME")),
            new Line(
                    "moment",
                    TIMESTAMP,
                    LocalDateTime.of(2024, 5, 6, 7, 8, 9),
                    everywhere("2024-05-06 07:08:09"),
                    LocalDateTime.of(2000, 1, 1, 0, 0, 0),
                    everywhere("2000-01-01 00:00:00"),
                    types("timestamp without time zone", "datetime", "datetime", "DATETIME")),
            new Line(
                    "moments",
                    timestamp(6),
                    LocalDateTime.of(2024, 5, 6, 7, 8, 9, 123_456_000),
                    everywhere("2024-05-06 07:08:09.123456"),
                    LocalDateTime.of(2000, 1, 1, 0, 0, 0, 500_000_000),
                    everywhere("2000-01-01 00:00:00.5"),
                    types("timestamp(6) without time zone", "datetime(6)", "datetime(6)", "DATETIME")),
            new Line(
                    "instant",
                    TIMESTAMP_TZ,
                    OffsetDateTime.parse("2024-05-06T09:08:09+02:00"),
                    new PerDatabase(
                            "2024-05-06 07:08:09+00",
                            "2024-05-06 07:08:09",
                            "2024-05-06 07:08:09",
                            "2024-05-06 07:08:09"),
                    OffsetDateTime.parse("2000-01-01T00:00:00Z"),
                    new PerDatabase(
                            "2000-01-01 00:00:00+00",
                            "2000-01-01 00:00:00",
                            "2000-01-01 00:00:00",
                            "2000-01-01 00:00:00"),
                    types("timestamp with time zone", "datetime", "datetime", "DATETIME")),
            new Line(
                    "instants",
                    timestampTz(3),
                    OffsetDateTime.parse("2024-05-06T09:08:09.125+02:00"),
                    new PerDatabase(
                            "2024-05-06 07:08:09.125+00",
                            "2024-05-06 07:08:09.125",
                            "2024-05-06 07:08:09.125",
                            "2024-05-06 07:08:09.125"),
                    OffsetDateTime.parse("2000-01-01T00:00:00Z"),
                    new PerDatabase(
                            "2000-01-01 00:00:00+00",
                            "2000-01-01 00:00:00",
                            "2000-01-01 00:00:00",
                            "2000-01-01 00:00:00"),
                    types("timestamp(3) with time zone", "datetime(3)", "datetime(3)", "DATETIME")),
            new Line(
                    "identifier",
                    UUID,
                    ID,
                    everywhere(ID.toString()),
                    ID,
                    everywhere(ID.toString()),
                    types("uuid", "char(36)", "uuid", "CHAR(36)")),
            new Line(
                    "document",
                    JSON,
                    "{\"a\": [1, \"b\\\\c\"]}",
                    everywhere("{\"a\": [1, \"b\\\\c\"]}"),
                    "[]",
                    everywhere("[]"),
                    types("json", "json", "longtext", "JSON")),
            new Line(
                    "state",
                    enumeration("matrix_state", "new", "in use", "it's old"),
                    "in use",
                    everywhere("in use"),
                    "it's old",
                    everywhere("it's old"),
                    types(
                            "matrix_state",
                            "enum('new','in use','it''s old')",
                            "enum('new','in use','it''s old')",
                            "VARCHAR(8)")),
            new Line(
                    "address",
                    raw("VARCHAR(45)").on(Dialect.POSTGRESQL, "INET"),
                    "10.0.0.1",
                    everywhere("10.0.0.1"),
                    "127.0.0.1",
                    everywhere("127.0.0.1"),
                    types("inet", "varchar(45)", "varchar(45)", "VARCHAR(45)")),
            new Line(
                    "variant",
                    TEXT.on(Dialect.MYSQL, "VARCHAR(99)").on(Dialect.MARIADB, "MEDIUMTEXT"),
                    "x",
                    everywhere("x"),
                    "y",
                    everywhere("y"),
                    types("text", "varchar(99)", "mediumtext", "TEXT")));

    private static PerDatabase types(String postgresql, String mysql, String mariadb, String sqlite) {
        return new PerDatabase(postgresql, mysql, mariadb, sqlite);
    }

    private static List<Thing> both(String name) {
        return List.of(Thing.column("t_" + name, name), Thing.column("t_" + name, "standard"));
    }

    private static void createAndInsert(Operations op, Line line) {
        String table = "t_" + line.name();
        op.createTable(
                table,
                column("id", INTEGER),
                column(line.name(), line.columnType()),
                column("standard", line.columnType()).notNull().defaultsTo(line.standard()),
                primaryKey("id"));
        op.insert(table, row("id", 1).with(line.name(), line.inserted()));
    }

    @OnEachDatabase
    void eachTypeTakesAValueAndALiteralDefault(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = onEmpty(database).upgrade(op -> TYPES.forEach(line -> createAndInsert(op, line)));
        for (Line line : TYPES) {
            String table = "t_" + line.name();
            verb.adds(Thing.table(table, "id", line.name(), "standard"), Thing.primaryKey(table, "pk_" + table));
            for (Thing column : both(line.name())) {
                verb.shows(column, quoted(line.type(), database.kind()));
            }
            verb.finds(
                    "SELECT " + Quotes.around(line.name(), database.kind()) + ", standard FROM " + table,
                    line.read().on(database.kind()) + " | " + line.readDefault().on(database.kind()));
        }
        verb.adds(
                        Thing.enumeration("matrix_state"),
                        Thing.rule("constraint:t_document.document").on(MARIADB),
                        Thing.rule("constraint:t_document.standard").on(MARIADB),
                        Thing.rule("check:t_state.(state IN ('new', 'in use', 'it''s old'))")
                                .on(SQLITE),
                        Thing.rule("check:t_state.(standard IN ('new', 'in use', 'it''s old'))")
                                .on(SQLITE))
                .goesBackAndForth();
    }

    /** As JSON writes it, so that nothing more is accepted behind it. */
    private static PerDatabase quoted(PerDatabase type, DatabaseKind kind) {
        return everywhere("\"type\":\"" + type.on(kind) + "\"");
    }

    @OnEachDatabase
    void eachTypeMayBeAddedToATableThatHasRows(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = given(database, op -> {
                    op.createTable("t", column("id", INTEGER), primaryKey("id"));
                    op.insert("t", row("id", 1));
                })
                .upgrade(op -> TYPES.forEach(line -> op.addColumn(
                        "t", column(line.name(), line.columnType()).notNull().defaultsTo(line.standard()))));
        for (Line line : TYPES) {
            verb.adds(Thing.column("t", line.name()));
            verb.shows(Thing.column("t", line.name()), quoted(line.type(), database.kind()));
            verb.finds(
                    "SELECT " + Quotes.around(line.name(), database.kind()) + " FROM t",
                    line.readDefault().on(database.kind()));
        }
        verb.adds(
                        Thing.enumeration("matrix_state"),
                        Thing.rule("constraint:t.document").on(MARIADB),
                        Thing.rule("check:t.(state IN ('new', 'in use', 'it''s old'))")
                                .on(SQLITE))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void eachKindIsInTheTable(TestDatabase database) {
        List<ColumnType.Kind> kinds = new ArrayList<>(
                TYPES.stream().map(line -> line.columnType().kind()).toList());
        kinds.add(ColumnType.Kind.BINARY); // has tests of its own, since it has no literals
        kinds.addAll(MoreTypesIT.KINDS);

        assertThat(EnumSet.copyOf(kinds)).containsExactlyElementsOf(Arrays.asList(ColumnType.Kind.values()));
    }

    @OnEachDatabase
    void bytesGoInAndComeOut(TestDatabase database) throws SQLException {
        String bytes = "X'00ff27'";
        given(database, op -> {
                    op.createTable(
                            "file",
                            column("id", INTEGER),
                            column("content", BINARY),
                            column("digest", binary(32)),
                            primaryKey("id"));
                    op.insert(
                            "file",
                            row("id", 1)
                                    .with("content", expression(bytes).on(Dialect.POSTGRESQL, "'\\x00ff27'"))
                                    .with("digest", expression(bytes).on(Dialect.POSTGRESQL, "'\\x00ff27'")));
                })
                .shows(Thing.column("file", "content"), new PerDatabase("bytea", "blob", "blob", "BLOB"))
                .shows(
                        Thing.column("file", "digest"),
                        new PerDatabase("bytea", "varbinary(32)", "varbinary(32)", "BLOB"))
                .upgrade(op -> op.alterColumn("file", "digest", dev.retort.schema.ColumnChange.toNotNull()))
                .alters(Thing.column("file", "digest"))
                .finds("SELECT content, digest FROM file", "00ff27 | 00ff27")
                .goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void stringWithoutALength(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable("note", column("text", VARCHAR)))
                .adds(Thing.table("note", "text"))
                .shows(Thing.column("note", "text"), new PerDatabase("character varying", "", "", "VARCHAR"))
                .goesBackAndForth();
    }

    @OnDatabase({MYSQL, MARIADB})
    void stringWithoutALengthIsRefusedWhereOneIsNeeded(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgradeIsRefused(
                        op -> op.createTable("note", column("text", VARCHAR)),
                        "createTable(note) (ColumnTypesIT.java:",
                        database.kind() + " needs to know how long a VARCHAR may be");
    }

    @OnEachDatabase
    void enumerationRefusesOtherValues(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "task",
                            column("id", INTEGER),
                            column("state", enumeration("task_state", "open", "done")),
                            primaryKey("id"));
                    op.insert("task", row("id", 1).with("state", "open"));
                })
                .upgrade(op -> op.addColumn("task", column("size", INTEGER)))
                .adds(Thing.column("task", "size"))
                .accepts("INSERT INTO task (id, state) VALUES (2, 'done')")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void enumerationOfTwoTablesGoesWithTheLastOfThem(TestDatabase database) throws SQLException {
        ColumnType state = enumeration("task_state", "open", "done");
        given(database, op -> {
                    op.createTable("task", column("id", INTEGER), column("state", state), primaryKey("id"));
                    op.createTable("job", column("id", INTEGER), column("state", state), primaryKey("id"));
                    op.insert("task", row("id", 1).with("state", "open"));
                    op.insert("job", row("id", 1).with("state", "done"));
                })
                .upgrade(op -> op.dropTable("task"))
                .removes(
                        Thing.table("task", "id", "state"),
                        Thing.primaryKey("task", "pk_task"),
                        Thing.rule("check:task.(state IN ('open', 'done'))").on(SQLITE))
                .finds("SELECT state FROM job", "done")
                .goesBackAndForth("task");
    }

    @OnEachDatabase
    void enumerationIsDroppedWithItsLastColumnAndMadeAgain(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "task",
                            column("id", INTEGER),
                            column("state", enumeration("task_state", "open", "done"))
                                    .notNull()
                                    .defaultsTo("open"),
                            primaryKey("id"));
                    op.insert("task", row("id", 1));
                })
                .upgrade(op -> op.dropColumn("task", "state"))
                .removes(
                        Thing.column("task", "state"),
                        Thing.enumeration("task_state"),
                        Thing.rule("check:task.(state IN ('open', 'done'))").on(SQLITE))
                .goesBackAndForth("task.state");
    }

    @OnEachDatabase
    void enumerationGetsAnotherValueAndLosesItAgain(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "task",
                            column("id", INTEGER),
                            column("state", enumeration("task_state", "open", "done"))
                                    .notNull()
                                    .defaultsTo("open"),
                            primaryKey("id"));
                    op.insert("task", row("id", 1).with("state", "done"));
                })
                .upgrade(op -> op.alterColumn(
                        "task",
                        "state",
                        dev.retort.schema.ColumnChange.toType(enumeration("task_state", "open", "stuck", "done"))))
                .alters(Thing.column("task", "state").notOn(POSTGRESQL), Thing.enumeration("task_state"))
                .removes(Thing.rule("check:task.(state IN ('open', 'done'))").on(SQLITE))
                .adds(Thing.rule("check:task.(state IN ('open', 'stuck', 'done'))")
                        .on(SQLITE))
                .accepts("INSERT INTO task (id, state) VALUES (2, 'stuck')")
                .findsAfter("INSERT INTO task (id) VALUES (2)", "SELECT state FROM task ORDER BY id", "done", "open")
                .goesBackAndForth();
    }
}
