package dev.retort.core.dialect;

import dev.retort.schema.ColumnType;

/** Names column types. */
public interface TypeNames {
    /**
     * Returns the database's name of the type, variants for this database included.
     *
     * @throws Unsupported if it has none
     */
    String nameOf(ColumnType type);
}
