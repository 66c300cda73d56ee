package dev.retort.core.dialect;

import dev.retort.schema.Constraint;
import dev.retort.schema.ConstraintOptions;
import dev.retort.schema.Deferral;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;

/** Refuses what a constraint asks for and a database does not have, and tells what to do about it. */
final class ConstraintRefusal {
    private final Constraint constraint;
    private final Dialect dialect;

    private ConstraintRefusal(Constraint constraint, Dialect dialect) {
        this.constraint = constraint;
        this.dialect = dialect;
    }

    static void check(Constraint constraint, Dialect dialect) {
        ConstraintRefusal refusal = new ConstraintRefusal(constraint, dialect);
        if (dialect == Dialect.POSTGRESQL) {
            refusal.refuseWhatSqliteAloneKnows();
        } else {
            refusal.refuseWhatPostgresqlAloneKnows();
        }
    }

    private void refuseWhatSqliteAloneKnows() {
        if (constraint.options().onConflict().isPresent()) {
            throw unsupported("chooses what becomes of a row that breaks a " + constraint
                    + " with each statement (ON CONFLICT), not with the constraint; leave out onConflict(...)");
        }
    }

    private void refuseWhatPostgresqlAloneKnows() {
        ConstraintOptions options = constraint.options();
        if (constraint instanceof Exclusion) {
            throw unsupported("has no exclusion constraints such as " + constraint
                    + "; keep the rule by a trigger, or in the application");
        }
        if (options.deferral() != Deferral.NONE && !knowsDeferral()) {
            throw unsupported("looks at a " + constraint
                    + " after each statement, never later; leave out deferrable() and initiallyDeferred()");
        }
        if (options.notValid()) {
            throw unsupported("looks at all rows when it gets a " + constraint + "; leave out notValid()");
        }
        if (options.matchFull()) {
            throw unsupported(
                    "does not compare a " + constraint + " in full; leave out matchFull(), and add a check that"
                            + " the columns are all null or none of them");
        }
        if (!options.included().isEmpty()) {
            throw unsupported(
                    "has no columns besides the keys in the index of a " + constraint + "; leave out including(...)");
        }
        if (options.nullsNotDistinct()) {
            throw unsupported("has nulls that are all different in a " + constraint
                    + "; leave out nullsNotDistinct(), and make the columns notNull() or index an expression instead");
        }
        if (options.index().isPresent()) {
            throw unsupported("makes the index of a " + constraint
                    + " by itself; drop the other index, and leave out usingIndex(...)");
        }
        if (dialect != Dialect.SQLITE) {
            refuseWhatSqliteAloneKnows();
        }
    }

    private boolean knowsDeferral() {
        return dialect == Dialect.SQLITE && constraint instanceof ForeignKey;
    }

    private Unsupported unsupported(String message) {
        return new Unsupported(
                dialect.productName() + " " + message + "; inside on(...) if other databases are to have it");
    }
}
