package dev.retort.schema;

import java.util.List;
import java.util.Objects;

/** The rule that every row makes a condition true or null. Made by {@link Constraint#check}. */
public final class Check implements Constraint {
    private final Naming naming;
    private final Expression condition;

    Check(Naming naming, Expression condition) {
        this.naming = naming;
        this.condition = condition;
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public Check named(String name) {
        return new Check(new Naming.Given(name), condition);
    }

    @Override
    public Check unnamed() {
        return new Check(Naming.BY_DATABASE, condition);
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    /** Returns the condition. */
    public Expression condition() {
        return condition;
    }

    /** Returns the same rule with another condition. */
    public Check withCondition(Expression otherCondition) {
        return new Check(naming, otherCondition);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.check(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Check that && naming.equals(that.naming) && condition.equals(that.condition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, condition);
    }

    @Override
    public String toString() {
        return "check (" + condition + ")";
    }
}
