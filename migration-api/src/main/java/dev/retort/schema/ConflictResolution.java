package dev.retort.schema;

/** What SQLite does with a row that breaks a unique constraint or a primary key. */
public enum ConflictResolution {
    /** The transaction is rolled back. */
    ROLLBACK,

    /** The statement is undone, which is what SQLite does if nothing is said. */
    ABORT,

    /** The statement stops there; what it did stays. */
    FAIL,

    /** The row is left out. */
    IGNORE,

    /** The rows in the way are deleted. */
    REPLACE
}
