package dev.retort.core.operation;

import static dev.retort.Condition.findsNothing;
import static dev.retort.Condition.tableMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Jdbc;
import dev.retort.Operations;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Row;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class NoWayBackTest {
    private static final SchemaState STATE = Replay.of(
            Recording.upgrade(op -> {
                op.createTable("notes", column("id", INTEGER));
                op.createIndex(index("ix_notes").on("notes", "id"));
            }),
            SchemaState.empty(Dialect.SQLITE));

    @Test
    void aTableThatMayHaveBeenThereBeforeIsNotDropped() {
        assertNoWayBack(
                op -> op.createTable(Table.table("new", column("id", INTEGER)).ifNotExists()),
                "createTable(new) (NoWayBackTest.java:%d) cannot be undone: the table may have been there before;"
                        + " dropping it could drop somebody else's table");
    }

    @Test
    void aDropThatToleratesAMissingObjectCannotBeUndone() {
        assertNoWayBack(
                op -> op.dropTable(ifExists("notes")),
                "dropTable(notes) (NoWayBackTest.java:%d) cannot be undone: nobody knows whether there was a table to drop");
        assertNoWayBack(
                op -> op.dropIndex("notes", ifExists("ix_notes")),
                "dropIndex(notes, ix_notes) (NoWayBackTest.java:%d) cannot be undone: nobody knows whether there was an"
                        + " index to drop");
    }

    @Test
    void sqlWithoutReverseSaysHowToMendIt() {
        assertNoWayBack(
                op -> op.sql("DELETE FROM notes"),
                "sql(\"DELETE FROM notes\") (NoWayBackTest.java:%d) cannot be undone: it has no reverse; add"
                        + " .reversedBy(...) or override downgrade()");
    }

    @Test
    void workWithoutReverseSaysHowToMendIt() {
        assertNoWayBack(
                op -> op.run(Jdbc.work("tidy up", connection -> {})),
                "run(tidy up) (NoWayBackTest.java:%d) cannot be undone: it has no reverse; add .reversedBy(...) or"
                        + " override downgrade()");
    }

    @Test
    void rowsWithoutAKeyCannotBeFoundAgain() {
        assertNoWayBack(
                op -> op.insert("notes", Row.row("id", 1)),
                "insert(notes, 1 row) (NoWayBackTest.java:%d) cannot be undone: table notes has no primary key by which"
                        + " to find the rows again");
    }

    @Test
    void irreversibleGivesTheAuthorsReason() {
        assertNoWayBack(
                op -> op.irreversible("the old hashes are gone"),
                "irreversible(\"the old hashes are gone\") (NoWayBackTest.java:%d) cannot be undone: the old hashes are gone");
    }

    @Test
    void aConditionThatDecidedOnceIsNotAskedAgain() {
        assertNoWayBack(
                op -> op.when(tableMissing("x"), then -> then.createTable("x", column("id", INTEGER))),
                "when(not tableExists(x)) (NoWayBackTest.java:%d) cannot be undone: nobody knows which way"
                        + " its condition went; override downgrade()");
    }

    @Test
    void aGuardLeavesNothingToUndo() {
        List<RecordedOperation> guard =
                Recording.upgrade(op -> op.require(findsNothing("SELECT 1 FROM notes"), "notes must be empty"));

        assertThat(InverseOperations.of(guard, STATE)).isEmpty();
    }

    private static void assertNoWayBack(Consumer<Operations> calls, String message) {
        List<RecordedOperation> operations = Recording.upgrade(calls::accept);
        int line = operations.get(0).location().line();
        assertThatThrownBy(() -> InverseOperations.of(operations, STATE))
                .isInstanceOf(NoWayBack.class)
                .hasMessage(String.format(message, line));
    }
}
