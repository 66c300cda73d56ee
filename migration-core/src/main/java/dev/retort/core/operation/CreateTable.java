package dev.retort.core.operation;

import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Table;

/** Creates a table. */
public record CreateTable(Table table) implements Operation {

    /** Columns of an enum type get its values. */
    @Override
    public CreateTable in(SchemaState before) {
        return new CreateTable(table.withElements(table.elements().stream()
                .map(element -> element instanceof Column column ? EnumUse.resolved(column, before) : element)
                .toList()));
    }

    @Override
    public SchemaState apply(SchemaState before) {
        if (before.hasTable(table.name()) && table.isIfNotExists()) {
            return before;
        }
        before.refuseExisting(table.name());
        return before.with(TableState.of(in(before).table, before.dialect()));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return table.isIfNotExists()
                ? Inverse.impossible(
                        "the table may have been there before; dropping it could drop somebody else's table")
                : Inverse.of(Loss.LOSES_DATA, new DropTable(table.name(), false));
    }

    @Override
    public String describe() {
        return "createTable(" + table.name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }
}
