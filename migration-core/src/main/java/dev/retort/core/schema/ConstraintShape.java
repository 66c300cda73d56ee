package dev.retort.core.schema;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;

/** What makes two constraints of a table the same rule, whatever their names are. */
record ConstraintShape(Class<? extends Constraint> kind, List<Object> rule) {
    static ConstraintShape of(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public ConstraintShape primaryKey(PrimaryKey key) {
                // A table has one primary key at most, so its columns say nothing more.
                return new ConstraintShape(PrimaryKey.class, List.of());
            }

            @Override
            public ConstraintShape foreignKey(ForeignKey key) {
                return new ConstraintShape(
                        ForeignKey.class, List.of(key.columns(), key.referencedTable(), key.referencedColumns()));
            }

            @Override
            public ConstraintShape unique(Unique unique) {
                return new ConstraintShape(Unique.class, List.of(unique.columns()));
            }

            @Override
            public ConstraintShape exclusion(Exclusion exclusion) {
                return new ConstraintShape(
                        Exclusion.class, List.of(exclusion.elements(), exclusion.method(), exclusion.predicate()));
            }

            @Override
            public ConstraintShape check(Check check) {
                return new ConstraintShape(Check.class, List.of(check.condition()));
            }
        });
    }
}
