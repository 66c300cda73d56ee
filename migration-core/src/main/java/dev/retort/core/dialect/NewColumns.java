package dev.retort.core.dialect;

import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RenameColumn;
import dev.retort.schema.Column;
import java.util.List;

/** The names that columns get from an operation. */
final class NewColumns {
    private NewColumns() {}

    static List<String> of(Operation operation) {
        if (operation instanceof CreateTable create) {
            return create.table().elements().stream()
                    .filter(Column.class::isInstance)
                    .map(element -> ((Column) element).name())
                    .toList();
        }
        if (operation instanceof AddColumn add) {
            return List.of(add.column().name());
        }
        return operation instanceof RenameColumn rename ? List.of(rename.to()) : List.of();
    }
}
