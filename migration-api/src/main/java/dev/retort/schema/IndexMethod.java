package dev.retort.schema;

/**
 * How an index finds rows.
 *
 * <p>All databases have {@link #BTREE}, which is what an index is unless it says otherwise. {@link #FULL_TEXT} and {@link
 * #SPATIAL} belong to MySQL and MariaDB, the others to PostgreSQL.
 *
 * @param name the name, in lower case
 */
public record IndexMethod(String name) {
    /** Finds values and ranges of values, in order. */
    public static final IndexMethod BTREE = new IndexMethod("btree");

    /** Finds values that are equal. */
    public static final IndexMethod HASH = new IndexMethod("hash");

    /** Finds what is inside of values: words, elements, keys of JSON. */
    public static final IndexMethod GIN = new IndexMethod("gin");

    /** Finds what overlaps or is near: ranges, shapes, similar texts. */
    public static final IndexMethod GIST = new IndexMethod("gist");

    /** Finds values in trees that are not balanced, such as prefixes. */
    public static final IndexMethod SPGIST = new IndexMethod("spgist");

    /** Finds ranges of values in tables whose rows lie in about that order; very small. */
    public static final IndexMethod BRIN = new IndexMethod("brin");

    /** Finds words in texts, on MySQL and MariaDB. */
    public static final IndexMethod FULL_TEXT = new IndexMethod("fulltext");

    /** Finds shapes, on MySQL and MariaDB. */
    public static final IndexMethod SPATIAL = new IndexMethod("spatial");

    /** Returns the method of that name, such as one that an extension of PostgreSQL brings along. */
    public static IndexMethod method(String name) {
        return new IndexMethod(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
