package dev.retort.core.operation;

import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import java.util.List;
import java.util.Optional;

/** An index that becomes that of a primary key or a unique constraint. */
record IndexOfConstraint(Index index, Constraint constraint) {
    /**
     * Returns the index that the constraint takes over, if it does.
     *
     * @throws SchemaConflict if it cannot
     */
    static Optional<IndexOfConstraint> of(Constraint constraint, TableState table) {
        return constraint.options().index().map(name -> {
            IndexOfConstraint taken = new IndexOfConstraint(table.index(name), constraint);
            taken.refuseOtherRule();
            return taken;
        });
    }

    private void refuseOtherRule() {
        List<IndexKey> wanted = constraint.columns().stream().map(IndexKey::key).toList();
        boolean same = index.isUnique()
                && index.predicate().isEmpty()
                && index.method().equals(IndexMethod.BTREE)
                && index.keys().equals(wanted);
        if (!same) {
            throw new SchemaConflict(index + " cannot become that of " + constraint
                    + "; it has to be a unique index of exactly these columns, in this order and without conditions");
        }
    }

    /** Returns the table in which the constraint has taken over the index. */
    TableState takenOverIn(TableState table) {
        return table.withoutIndex(index.name().orElseThrow()).withConstraint(settled());
    }

    /** The constraint has what its index has. */
    private Constraint settled() {
        return constraint.withOptions(constraint
                .options()
                .withIndex(Optional.empty())
                .withIncluded(index.included())
                .withNullsNotDistinct(index.hasNullsNotDistinct()));
    }
}
