package dev.retort.core.operation;

import static dev.retort.Condition.columnExists;
import static dev.retort.Condition.columnHasType;
import static dev.retort.Condition.columnMissing;
import static dev.retort.Condition.constraintMissing;
import static dev.retort.Condition.finds;
import static dev.retort.Condition.indexExists;
import static dev.retort.Condition.indexMissing;
import static dev.retort.Condition.not;
import static dev.retort.Condition.tableExists;
import static dev.retort.Condition.tableMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import org.junit.jupiter.api.Test;

class AssumedStateTest {
    private static final SchemaState STATE = Replay.of(
            Recording.upgrade(op -> {
                op.createTable(
                        "users",
                        column("id", INTEGER),
                        column("age", INTEGER),
                        primaryKey("id"),
                        check("id > 0").named("ck_id"));
                op.createIndex(index("ix_age").on("users", "age"));
            }),
            SchemaState.empty(Dialect.POSTGRESQL));

    @Test
    void schemaStaysWhereTheHistoryGivesTheSameAnswer() {
        assertThat(AssumedState.where(tableExists("users"), true, STATE)).isSameAs(STATE);
        assertThat(AssumedState.where(tableMissing("users"), false, STATE)).isSameAs(STATE);
        assertThat(AssumedState.where(columnExists("users", "name"), false, STATE))
                .isSameAs(STATE);
    }

    @Test
    void questionsAboutRowsLeaveTheSchemaAsItIs() {
        assertThat(AssumedState.where(finds("SELECT 1"), true, STATE)).isSameAs(STATE);
        assertThat(AssumedState.where(finds("SELECT 1"), false, STATE)).isSameAs(STATE);
    }

    @Test
    void whatIsSaidToBeMissingIsMissing() {
        assertThat(AssumedState.where(tableMissing("users"), true, STATE).hasTable("users"))
                .isFalse();
        assertThat(AssumedState.where(columnMissing("users", "age"), true, STATE)
                        .table("users")
                        .columnNames())
                .containsExactly("id");
        assertThat(AssumedState.where(indexExists("users", "ix_age"), false, STATE)
                        .table("users")
                        .indexes())
                .isEmpty();
        assertThat(AssumedState.where(constraintMissing("users", "ck_id"), true, STATE)
                        .table("users")
                        .constraints())
                .hasSize(1);
    }

    @Test
    void whatIsSaidToExistIsThereByItsName() {
        assertThat(AssumedState.where(tableExists("old"), true, STATE)
                        .table("old")
                        .columns())
                .isEmpty();
        assertThat(AssumedState.where(columnExists("users", "name"), true, STATE)
                        .table("users")
                        .columnNames())
                .containsExactly("id", "age", "name");
        assertThat(AssumedState.where(not(indexMissing("users", "ix")), true, STATE)
                        .table("users")
                        .hasIndex("ix"))
                .isTrue();
    }

    @Test
    void columnHasTheTypeThatItIsSaidToHave() {
        assertThat(AssumedState.where(columnHasType("users", "age", TEXT), true, STATE)
                        .table("users")
                        .column("age"))
                .isEqualTo(column("age", TEXT));
    }

    @Test
    void columnOfATableThatIsMissingIsMissingToo() {
        assertThat(AssumedState.where(columnExists("old", "id"), true, STATE)).isEqualTo(STATE);
    }
}
