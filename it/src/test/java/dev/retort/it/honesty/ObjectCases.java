package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Domain.domain;
import static dev.retort.schema.EnumType.enumType;
import static dev.retort.schema.EnumValue.value;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.Extension.extension;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Routine.function;
import static dev.retort.schema.Routine.procedure;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Sequence.sequence;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.View.view;

import dev.retort.Operations;
import dev.retort.schema.Dialect;
import dev.retort.schema.Routine;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import java.util.List;
import java.util.stream.Stream;

/** What a schema has beside its tables. */
final class ObjectCases {
    private static final Routine TOUCH = function("touch")
            .returns("trigger")
            .body("BEGIN\n  NEW.pages := coalesce(NEW.pages, 0);\n  RETURN NEW;\nEND");

    private static final Routine TWICE = function("twice")
            .taking("n INT")
            .returns("INT")
            .properties("DETERMINISTIC")
            .body("RETURN n * 2");

    private static final Trigger TOUCHED = trigger("touched")
            .before(TriggerEvent.UPDATE)
            .on("book")
            .calling("touch")
            .body("BEGIN END")
            .when("NEW.pages > 0");

    private static final Trigger COUNTED = trigger("counted")
            .after(TriggerEvent.INSERT)
            .on("book")
            .calling("touch")
            .body("UPDATE total SET n = n + 1");

    private ObjectCases() {}

    static List<HonestyCase> all() {
        return Stream.of(enumTypes(), extensions(), routines(), triggers(), views(), sequencesAndDomains())
                .flatMap(List::stream)
                .toList();
    }

    private static void days(Operations op) {
        op.createEnum("mood", "good", "bad");
        op.createTable(
                "day",
                column("id", INTEGER).notNull(),
                column("mood", enumeration("mood")).notNull().defaultsTo("good"),
                column("next", enumeration("mood")),
                primaryKey("id"));
        op.createTable("week", column("id", INTEGER), column("mood", enumeration("mood")), primaryKey("id"));
        op.insert(
                "day",
                row("id", 1).with("mood", "good").with("next", "bad"),
                row("id", 2).with("mood", "bad").withNull("next"));
        op.insert("week", row("id", 1).with("mood", "good"));
    }

    private static void books(Operations op) {
        op.createTable("book", column("title", TEXT), column("pages", INTEGER));
        op.createTable("total", column("n", INTEGER));
        op.insert("total", row("n", 0));
    }

    private static void booksWithTouch(Operations op) {
        books(op);
        op.on(Dialect.POSTGRESQL, it -> it.createRoutine(TOUCH));
    }

    private static List<HonestyCase> enumTypes() {
        return List.of(
                HonestyCase.of("create an enum type and share it").does(ObjectCases::days),
                HonestyCase.of("create an enum type unless it is there")
                        .does(op -> op.createEnum(enumType("mood", "good").ifNotExists()))
                        .takenBackBy(op -> op.dropEnum("mood")),
                HonestyCase.of("keep a type that was created when its columns go")
                        .given(ObjectCases::days)
                        .does(op -> {
                            op.dropTable("week");
                            op.dropColumn("day", "mood");
                            op.dropColumn("day", "next");
                        }),
                HonestyCase.of("drop an enum type")
                        .given(op -> op.createEnum("mood", "good", "it's bad"))
                        .does(op -> op.dropEnum("mood")),
                HonestyCase.of("drop an enum type if there is one")
                        .does(op -> op.dropEnum(ifExists("mood")))
                        .takenBackBy(op -> {}),
                HonestyCase.of("add an enum value in its place")
                        .given(ObjectCases::days)
                        .does(op -> op.addEnumValue("mood", value("so so").before("bad"))),
                HonestyCase.of("rename an enum value")
                        .given(ObjectCases::days)
                        .does(op -> op.renameEnumValue("mood", "good", "it's fine")),
                HonestyCase.of("replace enum values with the rows in place")
                        .given(ObjectCases::days)
                        .does(op -> op.replaceEnumValues(
                                "mood",
                                values("poor", "fine", "great")
                                        .replacing("good", "fine")
                                        .replacing("bad", "poor"))),
                HonestyCase.of("replace values of a type that came with a column")
                        .given(op -> op.createTable(
                                "day",
                                column("mood", enumeration("mood", "a", "b")).defaultsTo("a")))
                        .does(op ->
                                op.replaceEnumValues("mood", values("b", "c").replacing("a", "c"))),
                HonestyCase.of("rename an enum type")
                        .given(ObjectCases::days)
                        .does(op -> op.renameEnum("mood", "weather")));
    }

    private static List<HonestyCase> extensions() {
        String refusal = "has no extensions; put this inside on(POSTGRESQL, ...)";
        return List.of(
                HonestyCase.of("create an extension")
                        .does(op -> op.createExtension("pg_trgm"))
                        .refusedOn(Dialect.SQLITE, refusal)
                        .refusedOn(Dialect.MYSQL, refusal)
                        .refusedOn(Dialect.MARIADB, refusal),
                HonestyCase.of("create an extension unless it is there")
                        .does(op -> op.createExtension(extension("pg_trgm").ifNotExists()))
                        .takenBackBy(op -> {})
                        .staysUp()
                        .only(Dialect.POSTGRESQL));
    }

    private static List<HonestyCase> routines() {
        return List.of(
                HonestyCase.of("create a function")
                        .does(op -> op.createRoutine(TOUCH))
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("replace a function")
                        .given(op -> op.createRoutine(TOUCH))
                        .does(op -> op.replaceRoutine(TOUCH.body("BEGIN RETURN NULL; END")))
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("replace a function by one with other parameters")
                        .given(op -> op.createRoutine(function("twice")
                                .taking("n integer")
                                .returns("integer")
                                .language("sql")
                                .properties("IMMUTABLE")
                                .body("SELECT n * 2")))
                        .does(op -> op.replaceRoutine(function("twice")
                                .taking("m bigint")
                                .returns("bigint")
                                .language("sql")
                                .body("SELECT m + m")))
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("create a function with its body as it stands")
                        .does(op -> op.createRoutine(TWICE))
                        .only(Dialect.MYSQL, Dialect.MARIADB),
                HonestyCase.of("make a function anew")
                        .given(op -> op.createRoutine(TWICE))
                        .does(op -> op.replaceRoutine(TWICE.body("RETURN n + n")))
                        .only(Dialect.MYSQL, Dialect.MARIADB),
                HonestyCase.of("drop a function")
                        .given(op -> op.createRoutine(TWICE))
                        .does(op -> op.dropFunction("twice"))
                        .only(Dialect.MYSQL, Dialect.MARIADB),
                HonestyCase.of("create a procedure on PostgreSQL")
                        .does(op -> op.createRoutine(
                                procedure("clean").language("sql").body("SELECT 1")))
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("create a procedure on MySQL and MariaDB")
                        .does(op -> op.createRoutine(procedure("clean").body("BEGIN SELECT 1; SELECT 2; END")))
                        .only(Dialect.MYSQL, Dialect.MARIADB),
                HonestyCase.of("create a function on SQLite")
                        .does(op -> op.createRoutine(TWICE))
                        .refusedOn(Dialect.SQLITE, "SQLite has no functions")
                        .only(Dialect.SQLITE));
    }

    private static List<HonestyCase> triggers() {
        return List.of(
                HonestyCase.of("create a trigger")
                        .given(ObjectCases::booksWithTouch)
                        .does(op -> op.createTrigger(COUNTED)),
                HonestyCase.of("create a trigger with a condition")
                        .given(ObjectCases::booksWithTouch)
                        .does(op -> op.createTrigger(TOUCHED.ofColumns("pages").body("UPDATE total SET n = 1")))
                        .only(Dialect.POSTGRESQL, Dialect.SQLITE),
                HonestyCase.of("create a trigger with a condition where there is none")
                        .given(ObjectCases::books)
                        .does(op -> op.createTrigger(TOUCHED))
                        .refusedOn(Dialect.MYSQL, "write IF ... THEN ... END IF in the body instead of when(...)")
                        .refusedOn(Dialect.MARIADB, "write IF ... THEN ... END IF in the body instead of when(...)")
                        .only(Dialect.MYSQL, Dialect.MARIADB),
                HonestyCase.of("replace a trigger")
                        .given(op -> {
                            booksWithTouch(op);
                            op.createTrigger(COUNTED);
                        })
                        .does(op -> op.replaceTrigger(trigger("counted")
                                .after(TriggerEvent.DELETE)
                                .on("book")
                                .calling("touch")
                                .body("UPDATE total SET n = n - 1"))),
                HonestyCase.of("drop a table with a trigger")
                        .given(op -> {
                            booksWithTouch(op);
                            op.createTrigger(COUNTED);
                        })
                        .does(op -> op.dropTable("book")),
                HonestyCase.of("drop a trigger if there is one")
                        .given(ObjectCases::books)
                        .does(op -> op.dropTrigger("book", ifExists("counted")))
                        .takenBackBy(op -> {}),
                HonestyCase.of("drop a trigger")
                        .given(op -> {
                            booksWithTouch(op);
                            op.createTrigger(COUNTED);
                        })
                        .does(op -> op.dropTrigger("book", "counted")));
    }

    private static List<HonestyCase> views() {
        String refusal = "has no materialized views; put this inside on(POSTGRESQL, ...)";
        return List.of(
                HonestyCase.of("create a view")
                        .given(ObjectCases::books)
                        .does(op -> op.createView(view("title")
                                .as("SELECT title, pages + 1 FROM book WHERE pages > 9")
                                .columns("name", "size"))),
                HonestyCase.of("replace a view by one with fewer columns, which another one reads")
                        .given(op -> {
                            books(op);
                            op.createView(view("pair").as("SELECT title, pages FROM book"));
                            op.createView(view("long_ones").as("SELECT title FROM pair"));
                        })
                        .does(op -> op.replaceView(view("pair").as("SELECT title FROM book"))),
                HonestyCase.of("replace a view that is not there")
                        .given(ObjectCases::books)
                        .does(op -> op.replaceView(view("title").as("SELECT title FROM book"))),
                HonestyCase.of("rename a view")
                        .given(op -> {
                            books(op);
                            op.createView(view("pair").as("SELECT title, pages FROM book"));
                        })
                        .does(op -> op.renameView("pair", "everything")),
                HonestyCase.of("drop a view")
                        .given(op -> {
                            books(op);
                            op.createView(view("pair").as("SELECT title, pages FROM book"));
                        })
                        .does(op -> op.dropView("pair")),
                HonestyCase.of("create and refresh a materialized view")
                        .given(ObjectCases::books)
                        .does(op -> {
                            op.createView(
                                    view("title").as("SELECT title FROM book").materialized());
                            op.refreshView("title");
                        })
                        .refusedOn(Dialect.SQLITE, refusal)
                        .refusedOn(Dialect.MYSQL, refusal)
                        .refusedOn(Dialect.MARIADB, refusal),
                HonestyCase.of("replace a materialized view")
                        .given(op -> {
                            books(op);
                            op.createView(
                                    view("title").as("SELECT title FROM book").materialized());
                        })
                        .does(op -> op.replaceView(
                                view("title").as("SELECT pages FROM book").materialized()))
                        .only(Dialect.POSTGRESQL));
    }

    private static List<HonestyCase> sequencesAndDomains() {
        return List.of(
                HonestyCase.of("create a sequence")
                        .does(op -> op.createSequence(
                                sequence("number").startingAt(100).incrementingBy(5)))
                        .refusedOn(Dialect.SQLITE, "SQLite has no sequences")
                        .refusedOn(Dialect.MYSQL, "MySQL has no sequences"),
                HonestyCase.of("change a sequence")
                        .given(op -> op.createSequence(sequence("number").startingAt(100)))
                        .does(op -> op.alterSequence(sequence("number")
                                .startingAt(100)
                                .incrementingBy(2)
                                .atLeast(10)
                                .atMost(1000)
                                .caching(5)
                                .cycling()))
                        .only(Dialect.POSTGRESQL, Dialect.MARIADB),
                HonestyCase.of("rename a sequence")
                        .given(op -> op.createSequence(sequence("number")))
                        .does(op -> op.renameSequence("number", "serial_number"))
                        .only(Dialect.POSTGRESQL, Dialect.MARIADB),
                HonestyCase.of("drop a sequence")
                        .given(op -> op.createSequence(sequence("number")))
                        .does(op -> op.dropSequence("number"))
                        .only(Dialect.POSTGRESQL, Dialect.MARIADB),
                HonestyCase.of("create a domain and use it")
                        .does(op -> {
                            op.createDomain(domain("grade", INTEGER)
                                    .notNull()
                                    .defaultsTo(1)
                                    .check("VALUE >= 1 AND VALUE <= 6"));
                            op.createTable("result", column("grade", raw("grade")));
                        })
                        .refusedOn(Dialect.SQLITE, "SQLite has no domains")
                        .refusedOn(Dialect.MYSQL, "MySQL has no domains")
                        .refusedOn(Dialect.MARIADB, "MariaDB has no domains"),
                HonestyCase.of("drop a domain")
                        .given(op -> op.createDomain(domain("grade", INTEGER)))
                        .does(op -> op.dropDomain("grade"))
                        .only(Dialect.POSTGRESQL));
    }
}
