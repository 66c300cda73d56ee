package dev.retort.core.dialect;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConstraintOptions;
import dev.retort.schema.Deferral;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.stream.Collectors;

/** Constraints as they stand in {@code CREATE TABLE} and behind {@code ADD}; what a database does not have is refused. */
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

    /**
     * Returns the constraint without its name.
     *
     * @throws Unsupported if the database does not have all that it asks for
     */
    public String rule(Constraint constraint) {
        ConstraintRefusal.check(constraint, dialect);
        ConstraintOptions options = constraint.options();
        String rule = constraint.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(PrimaryKey key) {
                return options.index()
                        .map(index -> "PRIMARY KEY USING INDEX " + identifiers.spell(index))
                        .orElseGet(
                                () -> "PRIMARY KEY (" + identifiers.spell(key.columns()) + ")" + behindKeys(options));
            }

            @Override
            public String foreignKey(ForeignKey key) {
                return "FOREIGN KEY (" + identifiers.spell(key.columns()) + ") REFERENCES "
                        + identifiers.spellTable(key.referencedTable()) + " ("
                        + identifiers.spell(key.referencedColumns())
                        + ")" + (options.matchFull() ? " MATCH FULL" : "")
                        + action(" ON DELETE ", key.deleteAction()) + action(" ON UPDATE ", key.updateAction());
            }

            @Override
            public String unique(Unique unique) {
                return options.index()
                        .map(index -> "UNIQUE USING INDEX " + identifiers.spell(index))
                        .orElseGet(() -> "UNIQUE " + (options.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "("
                                + identifiers.spell(unique.columns()) + ")" + behindKeys(options));
            }

            @Override
            public String check(Check check) {
                return "CHECK (" + check.condition().textFor(dialect) + ")";
            }

            @Override
            public String exclusion(Exclusion exclusion) {
                return ConstraintClauses.this.exclusion(exclusion);
            }
        });
        return rule + deferral(options.deferral()) + (options.notValid() ? " NOT VALID" : "");
    }

    private String behindKeys(ConstraintOptions options) {
        return (options.included().isEmpty() ? "" : " INCLUDE (" + identifiers.spell(options.included()) + ")")
                + options.onConflict()
                        .map(resolution -> " ON CONFLICT " + resolution)
                        .orElse("");
    }

    private String exclusion(Exclusion exclusion) {
        return "EXCLUDE USING " + exclusion.method() + " ("
                + exclusion.elements().stream()
                        .map(element -> key(element.key()) + " WITH " + element.operator())
                        .collect(Collectors.joining(", "))
                + ")"
                + exclusion
                        .predicate()
                        .map(predicate -> " WHERE (" + predicate.textFor(dialect) + ")")
                        .orElse("");
    }

    private String key(IndexKey key) {
        return key.column()
                        .map(identifiers::spell)
                        .orElseGet(() -> "(" + key.expression().orElseThrow().textFor(dialect) + ")")
                + new IndexClauses(dialect, identifiers).behind(key);
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NONE -> "";
            case POSSIBLE -> " DEFERRABLE";
            case INITIAL -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    /** Standard SQL's default, which catalogues show differently when it is said, is left out. */
    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }
}
