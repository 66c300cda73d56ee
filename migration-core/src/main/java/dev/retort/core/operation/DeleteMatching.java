package dev.retort.core.operation;

import dev.retort.Delete;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.Optional;

/** Deletes the rows that a condition or other tables choose. */
public record DeleteMatching(Delete delete, Optional<List<RecordedOperation>> reverse) implements Operation {

    public DeleteMatching {
        reverse = reverse.map(List::copyOf);
        boolean chooses = delete.condition().isPresent() || !delete.joins().isEmpty();
        if (chooses == delete.isEveryRow()) {
            throw new IllegalArgumentException(
                    chooses
                            ? delete + " says everyRow() and also which rows; leave one of them out"
                            : delete + " does not say which rows; add where(...), joining(...) or everyRow()");
        }
    }

    @Override
    public SchemaState apply(SchemaState before) {
        before.table(delete.table());
        RowTables.check(before, delete.joins());
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return GivenReverse.of(reverse);
    }

    @Override
    public String describe() {
        return "delete(" + delete.table() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deleteMatching(this);
    }
}
