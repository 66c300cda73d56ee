package dev.retort.core.operation;

import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;

/** Looks whether all rows keep a constraint that was added without looking at those that were there. */
public record ValidateConstraint(String table, String constraint) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        Constraint notValid = notValid(owner);
        return before.with(owner.withConstraints(owner.constraints().stream()
                .map(each ->
                        each.equals(notValid) ? each.withOptions(each.options().withNotValid(false)) : each)
                .toList()));
    }

    private Constraint notValid(TableState owner) {
        Constraint found = new ConstraintReference.ByName(constraint).in(owner);
        if (!found.options().notValid()) {
            throw new SchemaConflict("constraint " + constraint + " of table " + table
                    + " is valid already; only one that was added with notValid() has to be validated");
        }
        return found;
    }

    /** The constraint is made anew, since none becomes not valid again. */
    @Override
    public Inverse inverse(SchemaState before) {
        Constraint notValid = notValid(before.table(table));
        return Inverse.lossless(
                new DropConstraint(table, new ConstraintReference.ByName(constraint), false),
                new AddConstraint(table, notValid));
    }

    @Override
    public String describe() {
        return "validateConstraint(" + table + ", " + constraint + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.validateConstraint(this);
    }
}
