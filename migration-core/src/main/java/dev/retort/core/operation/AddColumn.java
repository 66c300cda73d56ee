package dev.retort.core.operation;

import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Column;

/** Adds a column to a table. */
public record AddColumn(String table, Column column) implements Operation {

    /** A column of an enum type gets its values. */
    @Override
    public AddColumn in(SchemaState before) {
        return new AddColumn(table, EnumUse.resolved(column, before));
    }

    @Override
    public SchemaState apply(SchemaState before) {
        return before.with(before.table(table).withColumn(in(before).column));
    }

    @Override
    public boolean onlyAdds() {
        return true;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        // What is worked out from other columns is worked out again.
        Loss loss = column.generated().isPresent() ? Loss.LOSSLESS : Loss.LOSES_DATA;
        return Inverse.of(loss, new DropColumn(table, column.name(), false));
    }

    @Override
    public String describe() {
        return "addColumn(" + table + ", " + column.name() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addColumn(this);
    }
}
