package dev.retort.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A column type with a name, a default and a check of its own, on PostgreSQL; columns use it by {@code raw(name)}.
 * Immutable; each method returns a changed copy.
 */
public final class Domain {
    private final String name;
    private final ColumnType type;
    private final Optional<Value> defaultValue;
    private final boolean notNull;
    private final Optional<Expression> check;

    private Domain(
            String name, ColumnType type, Optional<Value> defaultValue, boolean notNull, Optional<Expression> check) {
        this.name = name;
        this.type = type;
        this.defaultValue = defaultValue;
        this.notNull = notNull;
        this.check = check;
    }

    /** Returns the domain over that type. */
    public static Domain domain(String name, ColumnType type) {
        return new Domain(name, type, Optional.empty(), false, Optional.empty());
    }

    /** Returns the domain, refusing nulls. */
    public Domain notNull() {
        return new Domain(name, type, defaultValue, true, check);
    }

    /** Returns the domain with that default: a constant, or an {@link Expression}. */
    public Domain defaultsTo(Object value) {
        return new Domain(name, type, Optional.of(Value.of(value)), notNull, check);
    }

    /** Returns the domain, refusing what does not make the expression on {@code VALUE} true. */
    public Domain check(String expression) {
        return new Domain(name, type, defaultValue, notNull, Optional.of(Expression.expression(expression)));
    }

    /** Returns the same domain under another name. */
    public Domain named(String otherName) {
        return new Domain(otherName, type, defaultValue, notNull, check);
    }

    /** Returns the domain's name. */
    public String name() {
        return name;
    }

    /** Returns the type below. */
    public ColumnType type() {
        return type;
    }

    /** Returns the default, where there is one. */
    public Optional<Value> defaultValue() {
        return defaultValue;
    }

    /** Tells whether nulls are refused. */
    public boolean isNotNull() {
        return notNull;
    }

    /** Returns what must hold of {@code VALUE}, where that was said. */
    public Optional<Expression> check() {
        return check;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Domain that
                && name.equals(that.name)
                && type.equals(that.type)
                && defaultValue.equals(that.defaultValue)
                && notNull == that.notNull
                && check.equals(that.check);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, defaultValue, notNull, check);
    }

    @Override
    public String toString() {
        return "domain " + name;
    }
}
