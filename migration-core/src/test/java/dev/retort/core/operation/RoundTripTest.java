package dev.retort.core.operation;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.exclude;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Domain.domain;
import static dev.retort.schema.EnumValue.value;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.Routine.function;
import static dev.retort.schema.Sequence.sequence;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Jdbc;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Fallback;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Row;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An operation and its inverse")
final class RoundTripTest {

    private static final Trigger LOGGED =
            trigger("logged").after(TriggerEvent.UPDATE).on("orders").calling("log");

    /** Users and their orders, with one of everything. */
    private static final Consumer<Operations> SHOP = op -> {
        op.createTable(
                "users",
                column("id", INTEGER).identity(),
                column("email", varchar(100)).notNull().comment("where to write to"),
                column("age", INTEGER).defaultsTo(18),
                column("note", TEXT),
                primaryKey("id"),
                unique("email"),
                check("age >= 0").named("ck_users_age"));
        op.commentOnTable("users", "people");
        op.createIndex(index("ix_users_age").on("users", key("age").descending(), key("email")));
        op.createIndex(index("ix_users_lower")
                .on("users", key(Expression.expression("lower(note)")))
                .where("note IS NOT NULL"));
        op.createView(view("ages").as("SELECT age FROM users"));
        op.createRoutine(function("log").body("x"));
        op.createSequence(sequence("numbers"));
        op.createEnum("mood", "good", "bad");
        op.createEnum("unused", "one");
        op.createTable(
                "orders",
                column("id", BIGINT).notNull(),
                column("mood", enumeration("mood")).defaultsTo("good"),
                column("size", enumeration("size", "s", "l")),
                column("user_id", INTEGER).notNull(),
                foreignKey("user_id").references("users", "id").onDelete(ReferentialAction.CASCADE));
        op.createTrigger(LOGGED);
    };

    static Stream<Arguments> operations() {
        return Stream.of(
                operation(
                        "create index of which nothing is left out here",
                        op -> op.createIndex(index("ix_new")
                                .on("users", key("note").operatorClass("x").nullsLast())
                                .using(IndexMethod.GIN)
                                .including("id")
                                .ifUnsupported(Fallback.LEAVE_OUT))),
                operation("drop column of an index that holds it besides its keys", op -> {
                    op.createIndex(index("ix_new").on("users", "id").including("note"));
                    op.dropColumn("users", "note");
                }),
                operation("create table", op -> op.createTable("new", column("id", INTEGER), primaryKey("id"))),
                operation("rename table with a trigger", op -> op.renameTable("orders", "purchases")),
                operation("create trigger", op -> op.createTrigger(LOGGED.named("other"))),
                operation("replace trigger", op -> op.replaceTrigger(LOGGED.calling("other"))),
                operation("drop trigger", op -> op.dropTrigger("orders", "logged")),
                operation("create view", op -> op.createView(view("names").as("SELECT email FROM users"))),
                operation("replace view", op -> op.replaceView(view("ages").as("SELECT id FROM users"))),
                operation(
                        "replace missing view",
                        op -> op.replaceView(view("names").as("SELECT id FROM users"))),
                operation("rename view", op -> op.renameView("ages", "years")),
                operation("drop view", op -> op.dropView("ages")),
                operation(
                        "create function", op -> op.createRoutine(function("f").body("x"))),
                operation(
                        "replace function",
                        op -> op.replaceRoutine(function("log").body("y"))),
                operation("create sequence", op -> op.createSequence(sequence("other"))),
                operation(
                        "alter sequence",
                        op -> op.alterSequence(sequence("numbers").incrementingBy(5))),
                operation("rename sequence", op -> op.renameSequence("numbers", "digits")),
                operation("drop sequence", op -> op.dropSequence("numbers")),
                operation("create extension", op -> op.createExtension("pg_trgm")),
                operation("create domain", op -> op.createDomain(domain("grade", INTEGER))),
                operation("create enum type", op -> op.createEnum("weather", "sun")),
                operation("drop enum type", op -> op.dropEnum("unused")),
                operation("rename enum type in use", op -> op.renameEnum("mood", "weather")),
                operation(
                        "add enum value",
                        op -> op.addEnumValue("mood", value("so so").before("bad"))),
                operation("rename enum value", op -> op.renameEnumValue("mood", "good", "fine")),
                operation("rename value of a type that came with a column", op -> op.renameEnumValue("size", "s", "m")),
                operation(
                        "replace enum values",
                        op -> op.replaceEnumValues("mood", values("fine", "bad").replacing("good", "fine"))),
                operation("drop table with a foreign key and a trigger", op -> op.dropTable("orders")),
                operation("rename table that others refer to", op -> op.renameTable("users", "people")),
                operation("comment on table", op -> op.commentOnTable("users", "clients")),
                operation("remove table comment", op -> op.commentOnTable("users", "")),
                operation("add column", op -> op.addColumn("users", column("born", INTEGER))),
                operation("drop column with index", op -> op.dropColumn("users", "note")),
                operation("drop column with index and check", op -> op.dropColumn("users", "age")),
                operation("drop column with unique constraint", op -> op.dropColumn("users", "email")),
                operation("rename column with check and index", op -> op.renameColumn("users", "age", "years")),
                operation("rename column that others refer to", op -> op.renameColumn("users", "id", "number")),
                operation(
                        "alter everything of a column",
                        op -> op.alterColumn(
                                "users",
                                "age",
                                ColumnChange.toType(BIGINT),
                                ColumnChange.toNotNull(),
                                ColumnChange.dropDefault(),
                                ColumnChange.toComment("in years"))),
                operation("alter to nullable", op -> op.alterColumn("users", "email", ColumnChange.toNullable())),
                operation("remove column comment", op -> op.alterColumn("users", "email", ColumnChange.dropComment())),
                operation("new default", op -> op.alterColumn("users", "age", ColumnChange.toDefault(21))),
                operation("add primary key over a nullable column", op -> {
                    op.alterColumn("orders", "id", ColumnChange.toNullable());
                    op.addConstraint("orders", primaryKey("id"));
                }),
                operation("validate a constraint", op -> {
                    op.addConstraint(
                            "users", check("note <> ''").named("ck_note").notValid());
                    op.validateConstraint("users", "ck_note");
                }),
                operation("drop a table with a constraint that is not valid", op -> {
                    op.addConstraint("orders", check("id > 0").named("ck_id").notValid());
                    op.dropTable("orders");
                }),
                operation("take over an index", op -> {
                    op.createIndex(index("ix_new").on("orders", "id").unique().including("user_id"));
                    op.addConstraint("orders", primaryKey("id").usingIndex("ix_new"));
                }),
                operation(
                        "exclude",
                        op -> op.addConstraint(
                                "users", exclude("id", "=").and("age", "<>").where("note IS NULL"))),
                operation("drop column of an exclusion", op -> {
                    op.addConstraint("users", exclude("id", "=").where("note IS NULL"));
                    op.dropColumn("users", "note");
                }),
                operation("add unique", op -> op.addConstraint("users", unique("email", "age"))),
                operation("add check", op -> op.addConstraint("users", check("note <> ''"))),
                operation(
                        "add unnamed foreign key",
                        op -> op.addConstraint(
                                "orders",
                                foreignKey("id").references("users", "id").unnamed())),
                operation("drop constraint by name", op -> op.dropConstraint("users", "ck_users_age")),
                operation(
                        "drop constraint by shape",
                        op -> op.dropConstraint("orders", foreignKey("user_id").references("users", "id"))),
                operation("rename constraint", op -> op.renameConstraint("users", "ck_users_age", "ck_age")),
                operation("create index", op -> op.createIndex(index().on("orders", "user_id"))),
                operation("drop partial index on an expression", op -> op.dropIndex("users", "ix_users_lower")),
                operation("rename index", op -> op.renameIndex("users", "ix_users_age", "ix_age")),
                operation("insert", op -> op.insert("users", Row.row("id", 1).with("email", "a@b.c"))),
                operation(
                        "reversible sql",
                        op -> op.sql(Sql.of("UPDATE users SET age = 1").reversedBy("SELECT 1"))),
                operation(
                        "sql with a declared effect",
                        op -> op.sql(Sql.of("ALTER TABLE users ADD x INT")
                                .reversedBy("ALTER TABLE users DROP x")
                                .affecting(same -> same.addColumn("users", column("x", INTEGER))))),
                operation(
                        "work", op -> op.run(Jdbc.work("nothing", Jdbc.NOTHING).reversedBy(Jdbc.NOTHING))),
                operation(
                        "on this dialect",
                        op -> op.on(Dialect.POSTGRESQL, pg -> pg.dropIndex("users", "ix_users_age"))),
                operation("on another dialect", op -> op.on(Dialect.MYSQL, my -> my.dropTable("orders"))),
                operation("several that build on one another", op -> {
                    op.renameTable("users", "people");
                    op.dropConstraint("orders", "fk_orders_user_id");
                    op.dropColumn("people", "email");
                    op.dropTable("people");
                }));
    }

    private static Arguments operation(String name, Consumer<Operations> calls) {
        return Arguments.of(name, calls);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void leadBackToTheStateBefore(String name, Consumer<Operations> calls) {
        SchemaState before = Replay.of(recorded(SHOP), SchemaState.empty(Dialect.POSTGRESQL));
        List<RecordedOperation> way = recorded(calls);

        SchemaState after = Replay.of(way, before);
        SchemaState back = Replay.of(InverseOperations.of(way, before), after);

        assertThat(back).isEqualTo(before);
    }

    private static List<RecordedOperation> recorded(Consumer<Operations> calls) {
        return Recording.upgrade(calls::accept);
    }
}
