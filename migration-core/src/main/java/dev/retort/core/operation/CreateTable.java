package dev.retort.core.operation;

import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;

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
        refuseWhatNeedsATable();
        return before.with(TableState.of(in(before).table, before.dialect()));
    }

    private void refuseWhatNeedsATable() {
        for (TableElement element : table.elements()) {
            if (element instanceof Constraint constraint) {
                if (constraint.options().notValid()) {
                    throw new SchemaConflict("table " + table.name() + " has no rows yet that could break " + constraint
                            + "; leave out notValid()");
                }
                if (constraint.options().index().isPresent()) {
                    throw new SchemaConflict("table " + table.name() + " has no indexes yet that " + constraint
                            + " could take over; leave out usingIndex(...)");
                }
            }
        }
    }

    /** An index that MySQL makes for a foreign key goes as soon as somebody creates one that serves it. */
    @Override
    public boolean onlyAdds() {
        return !table.isIfNotExists() && table.elements().stream().noneMatch(ForeignKey.class::isInstance);
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
