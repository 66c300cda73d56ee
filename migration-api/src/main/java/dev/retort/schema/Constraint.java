package dev.retort.schema;

import java.util.List;
import java.util.Optional;

/**
 * A rule that a table keeps: {@link PrimaryKey}, {@link ForeignKey}, {@link Unique}, {@link Check} or
 * {@link Exclusion}.
 *
 * <p>A constraint that is not {@linkplain #named named} gets its name while it is recorded, by one convention that is the
 * same on every database: {@code pk_}, {@code fk_}, {@code uq_}, {@code ck_} or {@code ex_}, then table and columns. {@link #unnamed}
 * leaves the name to the database instead, which is how many existing schemas came about; such a constraint is found by
 * its shape when it is dropped.
 */
public sealed interface Constraint extends TableElement permits PrimaryKey, ForeignKey, Unique, Check, Exclusion {
    /** Returns how the constraint gets its name. */
    Naming naming();

    /** Returns the constraint with this name. */
    Constraint named(String name);

    /** Returns the constraint, with its name left to the database. */
    Constraint unnamed();

    /** Returns the columns that the rule is about; none for a check, which is about an expression. */
    List<String> columns();

    /** Returns what is said besides the rule. */
    ConstraintOptions options();

    /** Returns the same rule with other options. */
    Constraint withOptions(ConstraintOptions options);

    /** Asks {@code visitor} what the constraint means to it. */
    <R> R accept(Visitor<R> visitor);

    /** What somebody does with each kind of constraint. */
    interface Visitor<R> {
        R primaryKey(PrimaryKey constraint);

        R foreignKey(ForeignKey constraint);

        R unique(Unique constraint);

        R check(Check constraint);

        R exclusion(Exclusion constraint);
    }

    /** Returns the name, unless it is left to the database or to the convention. */
    default Optional<String> name() {
        return naming() instanceof Naming.Given given ? Optional.of(given.name()) : Optional.empty();
    }

    /** Returns the primary key of these columns. */
    static PrimaryKey primaryKey(String... columns) {
        return new PrimaryKey(Naming.BY_CONVENTION, List.of(columns), ConstraintOptions.NONE);
    }

    /** Returns the rule that no two rows agree in these columns. */
    static Unique unique(String... columns) {
        return new Unique(Naming.BY_CONVENTION, List.of(columns), ConstraintOptions.NONE);
    }

    /** Returns the rule that every row makes {@code condition} true or null. */
    static Check check(String condition) {
        return check(Expression.expression(condition));
    }

    /** Returns the rule that every row makes {@code condition} true or null. */
    static Check check(Expression condition) {
        return new Check(Naming.BY_CONVENTION, condition, ConstraintOptions.NONE);
    }

    /** Returns the beginning of a foreign key; {@link ForeignKey.From#references} says where it leads. */
    static ForeignKey.From foreignKey(String... columns) {
        return new ForeignKey.From(List.of(columns));
    }

    /**
     * Returns the rule that no two rows are related in this way, for example {@code exclude("during", "&&")} for times that
     * must not overlap; {@link Exclusion#and} asks for more.
     */
    static Exclusion exclude(String column, String operator) {
        return exclude(IndexKey.key(column), operator);
    }

    /** Returns the rule that no two rows are related in this way. */
    static Exclusion exclude(IndexKey key, String operator) {
        return new Exclusion(
                Naming.BY_CONVENTION,
                List.of(new Exclusion.Element(key, operator)),
                IndexMethod.GIST,
                Optional.empty(),
                ConstraintOptions.NONE);
    }
}
