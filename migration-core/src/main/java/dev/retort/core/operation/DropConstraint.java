package dev.retort.core.operation;

import dev.retort.core.schema.ReferencedKeys;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;

/** Drops a constraint of a table. */
public record DropConstraint(String table, ConstraintReference constraint, boolean ifExists) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        if (ifExists && constraint.find(owner).isEmpty()) {
            return before;
        }
        Constraint dropped = constraint.in(owner);
        TableState remaining = owner.withoutConstraint(dropped);
        ReferencedKeys.refuseDrop(dropped, remaining, before);
        return before.with(remaining);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return ifExists
                ? Inverse.impossible("nobody knows whether there was a constraint to drop")
                : Inverse.lossless(new AddConstraint(table, constraint.in(before.table(table))));
    }

    @Override
    public String describe() {
        return "dropConstraint(" + table + ", " + constraint + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropConstraint(this);
    }
}
