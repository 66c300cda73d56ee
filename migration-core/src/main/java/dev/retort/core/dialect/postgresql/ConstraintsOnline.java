package dev.retort.core.dialect.postgresql;

import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;

/** Whether a constraint can be added at once and checked later, while others use the table. */
record ConstraintsOnline(Constraint constraint) implements Constraint.Visitor<Boolean> {
    @Override
    public Boolean check(Check check) {
        return isCheckedLater();
    }

    @Override
    public Boolean foreignKey(ForeignKey key) {
        return isCheckedLater();
    }

    private boolean isCheckedLater() {
        if (constraint.name().isEmpty()) {
            throw OnlineRules.looksAtRows("give the constraint a name, by which it is checked later");
        }
        return !constraint.options().notValid();
    }

    @Override
    public Boolean primaryKey(PrimaryKey key) {
        return isOfAnIndex();
    }

    @Override
    public Boolean unique(Unique unique) {
        return isOfAnIndex();
    }

    private boolean isOfAnIndex() {
        if (constraint.options().index().isEmpty()) {
            throw OnlineRules.looksAtRows(
                    "create a unique index online first, and make the constraint of it: usingIndex(...)");
        }
        return false;
    }

    @Override
    public Boolean exclusion(Exclusion exclusion) {
        throw OnlineRules.looksAtRows("there is no other way to add an exclusion");
    }
}
