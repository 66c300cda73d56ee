package dev.retort.core.operation;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way back over several operations. */
class InverseOperationsTest {
    private static final Operation CREATE_TABLE = new CreateTable(table("people", column("id", INTEGER)));
    private static final Operation CREATE_INDEX =
            new CreateIndex(index("ix_people_id").on("people", "id"));

    @Test
    void indexIsNotDroppedBeforeItsTable() {
        assertThat(wayBackOnMysql(CREATE_TABLE, CREATE_INDEX)).containsExactly(new DropTable("people", false));
    }

    @Test
    void indexIsNotDroppedBeforeATableThatIsCreatedInABlock() {
        Operation block = new OnDialects(Set.of(Dialect.MYSQL), recorded(CREATE_TABLE));

        assertThat(wayBackOnMysql(block, CREATE_INDEX)).containsExactly(new DropTable("people", false));
    }

    @Test
    void blockForAnotherDatabaseLeavesNothingToTakeBack() {
        Operation block = new OnDialects(Set.of(Dialect.SQLITE), recorded(CREATE_TABLE));

        assertThat(wayBackOnMysql(block)).isEmpty();
    }

    private static List<Operation> wayBackOnMysql(Operation... operations) {
        return InverseOperations.of(recorded(operations), SchemaState.empty(Dialect.MYSQL)).stream()
                .map(RecordedOperation::operation)
                .toList();
    }

    private static List<RecordedOperation> recorded(Operation... operations) {
        return Arrays.stream(operations)
                .map(operation -> new RecordedOperation(operation, SourceLocation.NONE))
                .toList();
    }
}
