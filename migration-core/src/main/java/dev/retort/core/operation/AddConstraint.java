package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Constraint;
import dev.retort.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/** Adds a constraint to a table. */
public record AddConstraint(String table, Constraint constraint) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        return before.with(IndexOfConstraint.of(constraint, owner)
                .map(taken -> taken.takenOverIn(owner))
                .orElseGet(() -> owner.withConstraint(constraint)));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        TableState owner = before.table(table);
        List<Operation> operations = new ArrayList<>();
        operations.add(new DropConstraint(table, ConstraintReference.to(constraint), false));
        if (constraint instanceof PrimaryKey) {
            // Dropping a primary key leaves its columns NOT NULL.
            constraint.columns().stream()
                    .filter(column -> owner.column(column).isNullable())
                    .forEach(column ->
                            operations.add(new AlterColumn(table, column, List.of(ColumnChange.toNullable()))));
        }
        // The index that a constraint took over goes with it.
        IndexOfConstraint.of(constraint, owner).ifPresent(taken -> operations.add(new CreateIndex(taken.index())));
        return new Inverse.Of(Loss.LOSSLESS, operations);
    }

    @Override
    public String describe() {
        return "addConstraint(" + table + ", " + constraint.name().orElseGet(constraint::toString) + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addConstraint(this);
    }
}
