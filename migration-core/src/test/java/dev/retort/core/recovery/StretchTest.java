package dev.retort.core.recovery;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For how many operations one line in the journal is enough. */
class StretchTest {
    private static final Operation TABLE = new CreateTable(table("users", column("id", INTEGER)));
    private static final Operation INDEX = new CreateIndex(index("ix_users").on("users", "id"));
    private static final Operation COLUMN = new AddColumn("users", column("age", INTEGER));
    private static final Operation DROP = new DropColumn("users", "age", false);

    private static Rendered rendered(Operation operation, int statements) {
        return new Rendered(
                new RecordedOperation(operation, SourceLocation.NONE),
                Collections.nCopies(statements, new Instruction.Execute("ALTER TABLE users")));
    }

    private static Stretch from(int operation, Operation... operations) {
        List<Rendered> program = new ArrayList<>();
        for (Operation each : operations) {
            program.add(rendered(each, 1));
        }
        return Stretch.from(program, operation);
    }

    @Test
    void goesOnAsLongAsOperationsAdd() {
        assertThat(from(1, TABLE, INDEX, COLUMN)).isEqualTo(new Stretch(1, 3));
        assertThat(from(2, TABLE, INDEX, COLUMN, DROP, TABLE)).isEqualTo(new Stretch(2, 3));
    }

    @Test
    void isOneOperationWhereThatTakesSomethingAway() {
        assertThat(from(1, DROP, INDEX, COLUMN)).isEqualTo(new Stretch(1, 1));
    }

    @Test
    void endsBeforeWhatMayAlreadyBeThere() {
        assertThat(from(
                        1,
                        TABLE,
                        new CreateTable(table("orders", column("id", INTEGER)).ifNotExists())))
                .isEqualTo(new Stretch(1, 1));
        assertThat(from(
                        1,
                        TABLE,
                        new CreateIndex(index("ix_users").on("users", "id").ifNotExists())))
                .isEqualTo(new Stretch(1, 1));
    }

    @Test
    void endsBeforeATableWhoseForeignKeyGetsAnIndexThatALaterOneReplaces() {
        Operation orders = new CreateTable(table(
                "orders", column("user_id", INTEGER), foreignKey("user_id").references("users", "id")));

        assertThat(from(1, TABLE, orders, INDEX)).isEqualTo(new Stretch(1, 1));
    }

    @Test
    void endsBeforeAnOperationOfSeveralStatements() {
        assertThat(Stretch.from(List.of(rendered(TABLE, 1), rendered(COLUMN, 2)), 1))
                .isEqualTo(new Stretch(1, 1));
    }

    @Test
    void doesNotGoOnToItsOwnBeginning() {
        Stretch stretch = from(2, DROP, TABLE, INDEX, DROP);

        assertThat(stretch.goesOnTo(2)).isFalse();
        assertThat(stretch.goesOnTo(3)).isTrue();
        assertThat(stretch.goesOnTo(4)).isFalse();
    }
}
