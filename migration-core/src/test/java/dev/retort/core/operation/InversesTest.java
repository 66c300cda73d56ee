package dev.retort.core.operation;

import static dev.retort.core.operation.Loss.LOSES_DATA;
import static dev.retort.core.operation.Loss.LOSSLESS;
import static dev.retort.core.operation.Loss.REFILLS_WITH_NULL;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.Condition;
import dev.retort.Jdbc;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What takes each verb back, what that costs, and that the schema is the same afterwards; the author writes nothing twice. */
class InversesTest {
    private static final SchemaState SHOP = Replay.of(
            recorded(op -> {
                op.createTable(
                        "users",
                        column("id", INTEGER).identity(),
                        column("email", varchar(100)).notNull().comment("where to write to"),
                        column("age", INTEGER).notNull().defaultsTo(18).comment("in years"),
                        column("note", TEXT),
                        primaryKey("id"),
                        unique("email"),
                        check("age >= 0").named("ck_users_age"));
                op.commentOnTable("users", "people");
                op.createIndex(index("ix_users_age").on("users", key("age").descending(), key("email")));
                op.createIndex(index("ix_users_note")
                        .on("users", key(expression("lower(note)")))
                        .unique()
                        .where("note IS NOT NULL"));
                op.createTable(
                        "orders",
                        column("id", BIGINT).notNull(),
                        column("user_id", INTEGER),
                        primaryKey("id"),
                        foreignKey("user_id").references("users", "id").onDelete(CASCADE));
                op.createIndex(index().on("orders", "user_id"));
            }),
            SchemaState.empty(Dialect.POSTGRESQL));

    static Stream<Arguments> verbs() {
        return Stream.of(tables(), columns(), changesOfColumns(), constraints(), indexes(), rowsAndSql(), blocks())
                .flatMap(verbs -> verbs);
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                verb(
                        op -> op.createTable("new", column("id", INTEGER), primaryKey("id")),
                        LOSES_DATA,
                        "dropTable(new)"),
                verb(
                        op -> op.dropTable("orders"),
                        REFILLS_WITH_NULL,
                        "createTable(orders)",
                        "createIndex(ix_orders_user_id)"),
                verb(op -> op.renameTable("users", "people"), LOSSLESS, "renameTable(people, users)"),
                verb(op -> op.commentOnTable("users", "clients"), LOSSLESS, "commentOnTable(users)"),
                verb(op -> op.commentOnTable("users", ""), LOSSLESS, "commentOnTable(users)"));
    }

    private static Stream<Arguments> columns() {
        return Stream.of(
                verb(op -> op.addColumn("users", column("born", INTEGER)), LOSES_DATA, "dropColumn(users, born)"),
                verb(
                        op -> op.dropColumn("users", "age"),
                        REFILLS_WITH_NULL,
                        "addColumn(users, age)",
                        "addConstraint(users, ck_users_age)",
                        "createIndex(ix_users_age)"),
                verb(
                        op -> op.dropColumn("orders", "user_id"),
                        REFILLS_WITH_NULL,
                        "addColumn(orders, user_id)",
                        "addConstraint(orders, fk_orders_user_id)",
                        "createIndex(ix_orders_user_id)"),
                verb(op -> op.renameColumn("users", "age", "years"), LOSSLESS, "renameColumn(users, years, age)"));
    }

    private static Stream<Arguments> changesOfColumns() {
        return Stream.of(
                change("age", LOSES_DATA, toType(BIGINT)),
                change("email", LOSES_DATA, toType(varchar(50))),
                change("email", LOSSLESS, toNullable()),
                change("note", LOSSLESS, toNotNull()),
                change("age", LOSSLESS, toDefault(21)),
                change("age", LOSSLESS, dropDefault()),
                change("note", LOSSLESS, toDefault("")),
                change("age", LOSSLESS, toComment("since birth")),
                change("email", LOSSLESS, dropComment()),
                change("age", LOSES_DATA, toType(BIGINT), toNullable(), dropDefault(), dropComment()));
    }

    private static Stream<Arguments> constraints() {
        return Stream.of(
                verb(
                        op -> op.addConstraint("users", unique("email", "age").named("uq")),
                        LOSSLESS,
                        "dropConstraint(users, uq)"),
                verb(
                        op -> op.addConstraint("users", check("note <> ''").unnamed()),
                        LOSSLESS,
                        "dropConstraint(users, check (note <> ''))"),
                verb(
                        op -> op.addConstraint(
                                "orders",
                                foreignKey("id").references("users", "id").named("fk")),
                        LOSSLESS,
                        "dropConstraint(orders, fk)"),
                verb(
                        op -> op.dropConstraint("users", "uq_users_email"),
                        LOSSLESS,
                        "addConstraint(users, uq_users_email)"),
                verb(op -> op.dropConstraint("users", "ck_users_age"), LOSSLESS, "addConstraint(users, ck_users_age)"),
                verb(
                        op -> op.dropConstraint("orders", foreignKey("user_id").references("users", "id")),
                        LOSSLESS,
                        "addConstraint(orders, fk_orders_user_id)"),
                verb(
                        op -> op.renameConstraint("users", "ck_users_age", "ck"),
                        LOSSLESS,
                        "renameConstraint(users, ck, ck_users_age)"));
    }

    private static Stream<Arguments> indexes() {
        return Stream.of(
                verb(op -> op.createIndex(index("ix").on("users", "note")), LOSSLESS, "dropIndex(users, ix)"),
                verb(op -> op.dropIndex("users", "ix_users_note"), LOSSLESS, "createIndex(ix_users_note)"),
                verb(
                        op -> op.renameIndex("users", "ix_users_note", "ix"),
                        LOSSLESS,
                        "renameIndex(users, ix, ix_users_note)"));
    }

    private static Stream<Arguments> rowsAndSql() {
        return Stream.of(
                verb(
                        op -> op.insert(
                                "users",
                                row("id", 1).with("email", "a"),
                                row("id", 2).with("email", "b")),
                        LOSSLESS,
                        "delete(users, 2 rows)"),
                verb(
                        op -> op.sql(
                                Sql.of("UPDATE users SET age = age + 1").reversedBy("UPDATE users SET age = age - 1")),
                        LOSSLESS,
                        "sql(\"UPDATE users SET age = age - 1\")"),
                verb(op -> op.sql(Sql.of("ANALYZE").reversedByNothing()), LOSSLESS),
                verb(
                        op -> op.run(
                                Jdbc.work("call", Jdbc.NOTHING).reversedBy(connection -> connection.clearWarnings())),
                        LOSSLESS,
                        "run(undo call)"));
    }

    private static Stream<Arguments> blocks() {
        return Stream.of(
                verb(
                        op -> op.on(Dialect.POSTGRESQL, here -> here.dropIndex("users", "ix_users_note")),
                        LOSSLESS,
                        "createIndex(ix_users_note)"),
                verb(op -> op.on(Dialect.MYSQL, elsewhere -> elsewhere.dropTable("orders")), LOSSLESS),
                verb(op -> op.require(Condition.finds("SELECT 1"), "there must be one"), LOSSLESS),
                verb(
                        op -> {
                            op.renameTable("users", "people");
                            op.dropConstraint("orders", "fk_orders_user_id");
                            op.dropColumn("people", "note");
                        },
                        REFILLS_WITH_NULL,
                        "addColumn(people, note)",
                        "createIndex(ix_users_note)",
                        "addConstraint(orders, fk_orders_user_id)",
                        "renameTable(people, users)"));
    }

    private static Arguments change(String column, Loss loss, ColumnChange... changes) {
        return verb(op -> op.alterColumn("users", column, changes), loss, "alterColumn(users, " + column + ")");
    }

    private static Arguments verb(Consumer<Operations> calls, Loss loss, String... inverse) {
        List<RecordedOperation> operations = recorded(calls);
        String first = operations.get(0).operation().describe();
        return arguments(operations.size() == 1 ? first : first + " and more", operations, loss, List.of(inverse));
    }

    @ParameterizedTest(name = "{0} is taken back by {3}: {2}")
    @MethodSource("verbs")
    void verbIsTakenBack(String name, List<RecordedOperation> operations, Loss loss, List<String> inverse) {
        List<RecordedOperation> back = InverseOperations.of(operations, SHOP);

        assertThat(back).extracting(recorded -> recorded.operation().describe()).isEqualTo(inverse);
        assertThat(WayBack.lossOf(operations, SHOP)).isEqualTo(loss);
        assertThat(Replay.of(back, Replay.of(operations, SHOP))).isEqualTo(SHOP);
    }

    static Stream<Arguments> verbsThatNobodyCanTakeBack() {
        return Stream.of(
                impossible(
                        op -> op.createTable(table("new", column("id", INTEGER)).ifNotExists()),
                        "the table may have been there before; dropping it could drop somebody else's table"),
                impossible(op -> op.dropTable(ifExists("orders")), "nobody knows whether there was a table to drop"),
                impossible(
                        op -> op.dropColumn("users", ifExists("note")),
                        "nobody knows whether there was a column to drop"),
                impossible(
                        op -> op.dropConstraint("users", ifExists("ck_users_age")),
                        "nobody knows whether there was a constraint to drop"),
                impossible(
                        op -> op.createIndex(index("ix").on("users", "note").ifNotExists()),
                        "the index may have been there before; dropping it could drop somebody else's index"),
                impossible(
                        op -> op.dropIndex("users", ifExists("ix")), "nobody knows whether there was an index to drop"),
                impossible(
                        op -> op.insert("users", row("email", "a")),
                        "not every row gives the primary key [id] by which to find it again"),
                impossible(
                        op -> op.sql("DELETE FROM users"),
                        "it has no reverse; add .reversedBy(...) or override downgrade()"),
                impossible(
                        op -> op.run(Jdbc.work("call", Jdbc.NOTHING)),
                        "it has no reverse; add .reversedBy(...) or override downgrade()"),
                impossible(
                        op -> op.when(Condition.finds("SELECT 1"), then -> then.dropColumn("users", "note")),
                        "nobody knows which way its condition went; override downgrade()"));
    }

    private static Arguments impossible(Consumer<Operations> calls, String reason) {
        List<RecordedOperation> operations = recorded(calls);
        return arguments(operations.get(0).operation().describe(), operations, reason);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("verbsThatNobodyCanTakeBack")
    void verbWithoutInverseSaysWhy(String name, List<RecordedOperation> operations, String reason) {
        assertThatThrownBy(() -> InverseOperations.of(operations, SHOP))
                .isInstanceOf(NoWayBack.class)
                .hasMessage(operations.get(0) + " cannot be undone: " + reason);
    }

    @Test
    void droppedColumnComesBackWithTypeNullabilityDefaultAndComment() {
        assertThat(inverse(op -> op.dropColumn("users", "age")))
                .first()
                .isEqualTo(new AddColumn(
                        "users", column("age", INTEGER).notNull().defaultsTo(18).comment("in years")));
    }

    @Test
    void droppedColumnBringsTheWholeIndexBackThatDiedWithIt() {
        assertThat(inverse(op -> op.dropColumn("users", "note")))
                .containsExactly(
                        new AddColumn("users", column("note", TEXT)),
                        new CreateIndex(index("ix_users_note")
                                .on("users", key(expression("lower(note)")))
                                .unique()
                                .where("note IS NOT NULL")));
    }

    @Test
    void changedColumnGetsBackWhatItHadAndNothingElse() {
        assertThat(inverse(op -> op.alterColumn("users", "age", toType(BIGINT), dropDefault(), toComment("x"))))
                .containsExactly(new AlterColumn(
                        "users", "age", List.of(toType(INTEGER), toDefault(18), toComment("in years"))));
    }

    @Test
    void droppedForeignKeyComesBackWithItsAction() {
        assertThat(inverse(op -> op.dropConstraint("orders", "fk_orders_user_id")))
                .containsExactly(new AddConstraint(
                        "orders",
                        foreignKey("user_id")
                                .references("users", "id")
                                .onDelete(CASCADE)
                                .named("fk_orders_user_id")));
    }

    private static List<Operation> inverse(Consumer<Operations> calls) {
        return InverseOperations.of(recorded(calls), SHOP).stream()
                .map(RecordedOperation::operation)
                .toList();
    }

    private static List<RecordedOperation> recorded(Consumer<Operations> calls) {
        return Recording.upgrade(calls::accept);
    }
}
