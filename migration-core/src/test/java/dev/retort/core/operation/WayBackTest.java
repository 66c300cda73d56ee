package dev.retort.core.operation;

import static dev.retort.core.operation.Loss.LOSES_DATA;
import static dev.retort.core.operation.Loss.LOSSLESS;
import static dev.retort.core.operation.Loss.REFILLS_WITH_NULL;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WayBackTest {
    private static final SchemaState BEFORE = Replay.of(
            recorded(op -> {
                op.createTable(
                        "users",
                        column("id", INTEGER),
                        column("name", varchar(50)),
                        column("bio", TEXT),
                        primaryKey("id"));
                op.addColumn("users", column("shout", TEXT).generatedAs(expression("upper(name)")));
            }),
            SchemaState.empty(Dialect.POSTGRESQL));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void lossOfOneOperation(String what, Loss expected, Consumer<Operations> upgrade) {
        assertThat(WayBack.lossOf(recorded(upgrade), BEFORE)).as(what).isEqualTo(expected);
    }

    static Stream<Arguments> lossOfOneOperation() {
        return Stream.of(
                of("a new table goes with its rows", LOSES_DATA, op -> op.createTable("t", column("id", INTEGER))),
                of("a dropped table comes back empty", REFILLS_WITH_NULL, op -> op.dropTable("users")),
                of("a new name", LOSSLESS, op -> op.renameTable("users", "people")),
                of(
                        "a new column goes with its values",
                        LOSES_DATA,
                        op -> op.addColumn("users", column("age", INTEGER))),
                of(
                        "a generated column is worked out again",
                        LOSSLESS,
                        op -> op.addColumn("users", column("n", INTEGER).generatedAs(expression("id + 1")))),
                of("a dropped column comes back empty", REFILLS_WITH_NULL, op -> op.dropColumn("users", "bio")),
                of("a dropped generated column", LOSSLESS, op -> op.dropColumn("users", "shout")),
                of("a wider type", LOSES_DATA, op -> op.alterColumn("users", "id", toType(BIGINT))),
                of("a narrower type", LOSES_DATA, op -> op.alterColumn("users", "name", toType(varchar(20)))),
                of("a type of the same values", LOSSLESS, op -> op.alterColumn("users", "bio", toType(VARCHAR))),
                of(
                        "the same type by a conversion",
                        LOSES_DATA,
                        op -> op.alterColumn("users", "bio", toType(TEXT).using("left(bio, 3)"))),
                of(
                        "nullability and default",
                        LOSSLESS,
                        op -> op.alterColumn("users", "bio", toNotNull(), toDefault("-"))),
                of("no default", LOSSLESS, op -> op.alterColumn("users", "bio", dropDefault())),
                of("a constraint", LOSSLESS, op -> op.addConstraint("users", unique("name"))),
                of("an index", LOSSLESS, op -> op.createIndex(index().on("users", "name"))),
                of("rows", LOSSLESS, op -> op.insert("users", row("id", 1).with("name", "a"))),
                of(
                        "what the author answers for",
                        LOSSLESS,
                        op -> op.sql(Sql.of("UPDATE a").reversedBy("UPDATE b"))),
                of(
                        "what the author says that it does",
                        REFILLS_WITH_NULL,
                        op -> op.sql(
                                Sql.of("ALTER a").reversedBy("ALTER b").affecting(o -> o.dropColumn("users", "bio")))),
                of("another database", LOSSLESS, op -> op.on(Dialect.MYSQL, o -> o.dropTable("users"))),
                of("this database", REFILLS_WITH_NULL, op -> op.on(Dialect.POSTGRESQL, o -> o.dropTable("users"))));
    }

    @Test
    void eachLossIsNamedWithItsOperationAndTheWorstCounts() {
        List<RecordedOperation> operations = recorded(op -> {
            op.on(Dialect.POSTGRESQL, o -> o.dropColumn("users", "bio"));
            op.createIndex(index().on("users", "name"));
            op.addColumn("users", column("age", INTEGER));
        });

        WayBack.Derived wayBack = (WayBack.Derived) WayBack.derivedFrom(operations, BEFORE);

        assertThat(wayBack.loss()).isEqualTo(LOSES_DATA);
        assertThat(wayBack.losses())
                .extracting(lossy -> lossy.operation().operation().describe(), LossyOperation::loss)
                .containsExactly(
                        tuple("dropColumn(users, bio)", REFILLS_WITH_NULL), tuple("addColumn(users, age)", LOSES_DATA));
    }

    @Test
    void operationWithoutInverseIsNamed() {
        List<RecordedOperation> operations = recorded(op -> op.on(Dialect.POSTGRESQL, o -> o.sql("VACUUM")));

        WayBack.None wayBack = (WayBack.None) WayBack.derivedFrom(operations, BEFORE);

        assertThat(wayBack.operation().operation().describe()).isEqualTo("sql(\"VACUUM\")");
        assertThat(wayBack.reason()).isEqualTo("it has no reverse; add .reversedBy(...) or override downgrade()");
    }

    private static Arguments of(String what, Loss expected, Consumer<Operations> upgrade) {
        return arguments(what, expected, upgrade);
    }

    private static List<RecordedOperation> recorded(Consumer<Operations> upgrade) {
        return Recording.upgrade(upgrade::accept);
    }
}
