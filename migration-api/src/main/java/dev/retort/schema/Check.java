package dev.retort.schema;

import java.util.List;
import java.util.Objects;

/** The rule that every row makes a condition true or null. Made by {@link Constraint#check}. */
public final class Check implements Constraint {
    private final Naming naming;
    private final Expression condition;
    private final ConstraintOptions options;

    Check(Naming naming, Expression condition, ConstraintOptions options) {
        this.naming = naming;
        this.condition = condition;
        this.options = options;
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public Check named(String name) {
        return new Check(new Naming.Given(name), condition, options);
    }

    @Override
    public Check unnamed() {
        return new Check(Naming.BY_DATABASE, condition, options);
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
        return new Check(naming, otherCondition, options);
    }

    /**
     * Returns the same rule, which rows that are there already need not keep yet. PostgreSQL alone knows that; {@link
     * dev.retort.Operations#validateConstraint} looks at those rows later, without keeping others from writing.
     */
    public Check notValid() {
        return withOptions(options.withNotValid(true));
    }

    @Override
    public Check withOptions(ConstraintOptions otherOptions) {
        return new Check(naming, condition, otherOptions);
    }

    @Override
    public ConstraintOptions options() {
        return options;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.check(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Check that
                && naming.equals(that.naming)
                && condition.equals(that.condition)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, condition, options);
    }

    @Override
    public String toString() {
        return "check (" + condition + ")";
    }
}
