package dev.retort.core.operation;

import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;
import java.util.Optional;

/** How an operation says which constraint of a table it means. */
public sealed interface ConstraintReference {
    /** Finds the constraint, if the table has it. */
    Optional<Constraint> find(TableState table);

    /** The one of this name. */
    record ByName(String name) implements ConstraintReference {
        @Override
        public Optional<Constraint> find(TableState table) {
            return table.findConstraint(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The one that is the same rule, whatever its name. */
    record ByShape(Constraint shape) implements ConstraintReference {
        @Override
        public Optional<Constraint> find(TableState table) {
            return table.findConstraintLike(shape);
        }

        @Override
        public String toString() {
            return shape.toString();
        }
    }

    /** By name where it has one that is known, else by shape. */
    static ConstraintReference to(Constraint constraint) {
        return constraint.name().<ConstraintReference>map(ByName::new).orElseGet(() -> new ByShape(constraint));
    }

    /**
     * Finds the constraint.
     *
     * @throws SchemaConflict if the table has none such
     */
    default Constraint in(TableState table) {
        return find(table)
                .orElseThrow(() ->
                        new SchemaConflict("table " + table.name() + " has no constraint " + this + "; it has "
                                + table.constraints().stream()
                                        .map(constraint -> constraint.name().orElseGet(constraint::toString))
                                        .toList()));
    }
}
