package dev.retort.core.dialect;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;

/** Constraints as they stand in {@code CREATE TABLE} and behind {@code ADD}; all databases agree on these. */
public final class ConstraintClauses {
    private final Dialect dialect;
    private final Identifiers identifiers;

    ConstraintClauses(Dialect dialect, Identifiers identifiers) {
        this.dialect = dialect;
        this.identifiers = identifiers;
    }

    /** Returns the constraint with its name, if it has one. */
    public String clause(Constraint constraint) {
        String name = constraint
                .name()
                .map(given -> "CONSTRAINT " + identifiers.spell(given) + " ")
                .orElse("");
        return name + rule(constraint);
    }

    /** Returns the constraint without its name. */
    public String rule(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(PrimaryKey key) {
                return "PRIMARY KEY (" + identifiers.spell(key.columns()) + ")";
            }

            @Override
            public String foreignKey(ForeignKey key) {
                return "FOREIGN KEY (" + identifiers.spell(key.columns()) + ") REFERENCES "
                        + identifiers.spell(key.referencedTable()) + " (" + identifiers.spell(key.referencedColumns())
                        + ")"
                        + action(" ON DELETE ", key.deleteAction()) + action(" ON UPDATE ", key.updateAction());
            }

            @Override
            public String unique(Unique unique) {
                return "UNIQUE (" + identifiers.spell(unique.columns()) + ")";
            }

            @Override
            public String check(Check check) {
                return "CHECK (" + check.condition().textFor(dialect) + ")";
            }
        });
    }

    /** Standard SQL's default, which catalogues show differently when it is said, is left out. */
    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }
}
