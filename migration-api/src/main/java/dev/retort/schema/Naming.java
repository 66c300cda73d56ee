package dev.retort.schema;

/** How a constraint or an index gets its name. */
public sealed interface Naming {
    /** The author gives no name and the convention of {@link Constraint} makes one while recording. */
    Naming BY_CONVENTION = new ByConvention();

    /** The database makes one up. */
    Naming BY_DATABASE = new ByDatabase();

    /** The name is known. */
    record Given(String name) implements Naming {}

    /** See {@link #BY_CONVENTION}. */
    record ByConvention() implements Naming {}

    /** See {@link #BY_DATABASE}. */
    record ByDatabase() implements Naming {}
}
