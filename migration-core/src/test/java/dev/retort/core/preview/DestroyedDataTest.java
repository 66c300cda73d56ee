package dev.retort.core.preview;

import static dev.retort.Delete.deleteFrom;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toGenerated;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Sequence.sequence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.Update;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DestroyedDataTest {
    private static final SchemaState BEFORE = Replay.of(
            Recording.upgrade(migration(op -> {
                op.createTable(
                        "users",
                        column("id", INTEGER),
                        column("name", varchar(20)),
                        column("sum", decimal(10, 2)),
                        column("mood", ColumnType.enumeration("mood", "good", "bad")),
                        column("twice", INTEGER).generatedAs(expression("id * 2")),
                        primaryKey("id"));
                op.createIndex(index("ix_name").on("users", "name"));
                op.createSequence(sequence("numbers"));
            })),
            SchemaState.empty(Dialect.POSTGRESQL));

    @Test
    void whatIsGoneAfterwardsIsNamed() {
        assertThat(destroyed(op -> {
                    op.dropTable("users");
                    op.dropTable(ifExists("others"));
                    op.dropColumn("users", "name");
                    op.delete(deleteFrom("users").everyRow().reversedByNothing());
                    op.delete(deleteFrom("users").where("id > 9").reversedByNothing());
                    op.alterColumn("users", "name", toType(varchar(10)));
                    op.alterColumn("users", "sum", toType(decimal(12, 1)));
                    op.alterColumn("users", "id", toType(SMALLINT));
                    op.alterColumn("users", "id", toType(BIGINT).using("id + 1"));
                    op.alterColumn("users", "name", toGenerated(expression("'x'")));
                    op.replaceEnumValues("mood", values("good").replacing("bad", "good"));
                    op.dropSequence("numbers");
                    op.sql(Sql.of("TRUNCATE users").reversedByNothing());
                }))
                .containsExactly(
                        "all rows of table users",
                        "all rows of table others",
                        "all values of column name of table users",
                        "all rows of table users",
                        "rows of table users",
                        "values of column name of table users that do not fit the new type",
                        "values of column sum of table users that do not fit the new type",
                        "values of column id of table users that do not fit the new type",
                        "values of column id of table users that do not fit the new type",
                        "all values of column name of table users",
                        "values of enum type mood that others take the place of",
                        "the place of sequence numbers",
                        "what its DROP, DELETE or TRUNCATE names");
    }

    @Test
    void whatKeepsEveryValueOrWorksItOutAgainIsNot() {
        assertThat(destroyed(op -> {
                    op.dropColumn("users", "twice");
                    op.dropIndex("users", "ix_name");
                    op.alterColumn("users", "id", toType(BIGINT), toComment("x"));
                    op.alterColumn("users", "name", toType(TEXT));
                    op.alterColumn("users", "name", toType(varchar(30)), toNotNull());
                    op.alterColumn("users", "sum", toType(decimal(12, 4)));
                    op.addEnumValue("mood", "fair");
                    op.update(Update.update("users").set("name", "x").reversedByNothing());
                    op.insert("users", row("id", 1));
                    op.sql(Sql.of("UPDATE users SET name = 'x'").reversedByNothing());
                }))
                .isEmpty();
    }

    private static List<String> destroyed(Consumer<Operations> operations) {
        return Recording.upgrade(migration(operations)).stream()
                .flatMap(recorded -> DestroyedData.by(recorded.operation(), BEFORE).stream())
                .toList();
    }

    private static Migration migration(Consumer<Operations> operations) {
        return operations::accept;
    }
}
