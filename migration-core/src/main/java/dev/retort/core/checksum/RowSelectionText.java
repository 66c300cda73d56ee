package dev.retort.core.checksum;

import dev.retort.Delete;
import dev.retort.Joined;
import dev.retort.Update;
import dev.retort.schema.Expression;
import dev.retort.schema.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The canonical text of operations on chosen rows. */
final class RowSelectionText {
    private RowSelectionText() {}

    static Entry of(Update update) {
        Entry entry = new Entry("updateRows").with("table", update.table());
        update.assignments()
                .forEach((column, value) ->
                        entry.with(new Entry("set").with("column", column).with(SchemaText.of(value))));
        return with(entry, update.joins(), update.condition(), update.parameters());
    }

    static Entry of(Delete delete) {
        Entry entry = new Entry("deleteMatching").with("table", delete.table()).with("everyRow", delete.isEveryRow());
        return with(entry, delete.joins(), delete.condition(), delete.parameters());
    }

    private static Entry with(
            Entry entry, List<Joined> joins, Optional<Expression> condition, Map<String, Value> parameters) {
        joins.forEach(join -> entry.with(new Entry("joining")
                .with("table", join.table())
                .with("alias", join.alias())
                .with(SchemaText.of(join.condition()))));
        condition.ifPresent(text -> entry.with(new Entry("where").with(SchemaText.of(text))));
        parameters.forEach((name, value) ->
                entry.with(new Entry("value").with("name", name).with(SchemaText.of(value))));
        return entry;
    }
}
