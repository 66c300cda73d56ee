package dev.retort.core.operation;

import dev.retort.Update;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.Optional;

/** Changes rows. */
public record UpdateRows(Update update, Optional<List<RecordedOperation>> reverse) implements Operation {

    public UpdateRows {
        reverse = reverse.map(List::copyOf);
        if (update.assignments().isEmpty()) {
            throw new IllegalArgumentException(update + " sets no column; add set(column, value)");
        }
    }

    @Override
    public SchemaState apply(SchemaState before) {
        RowTables.check(before, update.table(), update.assignments().keySet());
        RowTables.check(before, update.joins());
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return GivenReverse.of(reverse);
    }

    @Override
    public String describe() {
        return "update(" + update.table() + ", " + update.assignments().keySet() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.updateRows(this);
    }
}
