package dev.retort.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rule that no two rows are related in all of these ways, such as being of the same room and at times that overlap.
 * PostgreSQL alone has it. Made by {@link Constraint#exclude}.
 */
public final class Exclusion implements Constraint {
    private final Naming naming;
    private final List<Element> elements;
    private final IndexMethod method;
    private final Optional<Expression> predicate;
    private final ConstraintOptions options;

    /** A column or an expression of two rows, and the operator between them. */
    public record Element(IndexKey key, String operator) {}

    Exclusion(
            Naming naming,
            List<Element> elements,
            IndexMethod method,
            Optional<Expression> predicate,
            ConstraintOptions options) {
        this.naming = naming;
        this.elements = List.copyOf(elements);
        this.method = method;
        this.predicate = predicate;
        this.options = options;
    }

    /** Returns the rule that asks for this too: column, then the operator between those of two rows. */
    public Exclusion and(String column, String operator) {
        return and(IndexKey.key(column), operator);
    }

    /** Returns the rule that asks for this too. */
    public Exclusion and(IndexKey key, String operator) {
        List<Element> more = new ArrayList<>(elements);
        more.add(new Element(key, operator));
        return withElements(more);
    }

    /** Returns the rule about only the rows that make {@code condition} true. */
    public Exclusion where(String condition) {
        return where(Expression.expression(condition));
    }

    /** Returns the rule about only the rows that make {@code condition} true. */
    public Exclusion where(Expression condition) {
        return new Exclusion(naming, elements, method, Optional.of(condition), options);
    }

    /** Returns the rule, kept by an index of this method instead of {@link IndexMethod#GIST}. */
    public Exclusion using(IndexMethod otherMethod) {
        return new Exclusion(naming, elements, otherMethod, predicate, options);
    }

    /** Returns the rule, looked at after each statement unless a transaction asks for later. */
    public Exclusion deferrable() {
        return withOptions(options.withDeferral(Deferral.POSSIBLE));
    }

    /** Returns the rule, looked at when the transaction commits. */
    public Exclusion initiallyDeferred() {
        return withOptions(options.withDeferral(Deferral.INITIAL));
    }

    /** Returns the same rule about other elements. */
    public Exclusion withElements(List<Element> otherElements) {
        return new Exclusion(naming, otherElements, method, predicate, options);
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public Exclusion named(String name) {
        return new Exclusion(new Naming.Given(name), elements, method, predicate, options);
    }

    @Override
    public Exclusion unnamed() {
        return new Exclusion(Naming.BY_DATABASE, elements, method, predicate, options);
    }

    @Override
    public Exclusion withOptions(ConstraintOptions otherOptions) {
        return new Exclusion(naming, elements, method, predicate, otherOptions);
    }

    @Override
    public List<String> columns() {
        return elements.stream()
                .flatMap(element -> element.key().column().stream())
                .distinct()
                .toList();
    }

    /** Returns in which ways two rows are compared. */
    public List<Element> elements() {
        return elements;
    }

    /** Returns the method of the index that keeps the rule. */
    public IndexMethod method() {
        return method;
    }

    /** Returns which rows the rule is about, if not all. */
    public Optional<Expression> predicate() {
        return predicate;
    }

    @Override
    public ConstraintOptions options() {
        return options;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.exclusion(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exclusion that
                && naming.equals(that.naming)
                && elements.equals(that.elements)
                && method.equals(that.method)
                && predicate.equals(that.predicate)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, elements, method, predicate, options);
    }

    @Override
    public String toString() {
        return "exclusion "
                + elements.stream()
                        .map(element -> element.key() + " with " + element.operator())
                        .toList();
    }
}
