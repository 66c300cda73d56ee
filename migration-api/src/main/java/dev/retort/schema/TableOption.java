package dev.retort.schema;

import java.util.List;

/**
 * Something that one kind of database can be told about a table as a whole; {@link Table#on} says on which.
 *
 * @param kind which option it is
 * @param values what it says; nothing for an option that is either there or not
 */
public record TableOption(Kind kind, List<String> values) {
    /** Which option it is. */
    public enum Kind {
        ENGINE,
        CHARACTER_SET,
        COLLATION,
        ROW_FORMAT,
        TABLESPACE,
        STORAGE_PARAMETER,
        INHERITS,
        UNLOGGED,
        PARTITION_BY_RANGE,
        PARTITION_BY_LIST,
        PARTITION_BY_HASH,
        PARTITION_BY,
        STRICT,
        WITHOUT_ROWID;

        /** Tells whether the option divides the rows of a table among partitions. */
        public boolean isPartitioning() {
            return this == PARTITION_BY_RANGE
                    || this == PARTITION_BY_LIST
                    || this == PARTITION_BY_HASH
                    || this == PARTITION_BY;
        }
    }

    /** PostgreSQL: the table is not written to the log, so it is fast, and empty after a crash. */
    public static final TableOption UNLOGGED = of(Kind.UNLOGGED);

    /** SQLite: the types of columns are enforced. */
    public static final TableOption STRICT = of(Kind.STRICT);

    /** SQLite: the rows are kept in the order of the primary key, without a row number. */
    public static final TableOption WITHOUT_ROWID = of(Kind.WITHOUT_ROWID);

    /** Checks the values. */
    public TableOption {
        values = List.copyOf(values);
        boolean alone = kind == Kind.UNLOGGED || kind == Kind.STRICT || kind == Kind.WITHOUT_ROWID;
        if (values.isEmpty() != alone || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("table option " + kind + (alone ? " has no values" : " needs a value"));
        }
    }

    private static TableOption of(Kind kind, String... values) {
        return new TableOption(kind, List.of(values));
    }

    /** Returns the storage engine, for MySQL and MariaDB: {@code InnoDB}. */
    public static TableOption engine(String name) {
        return of(Kind.ENGINE, name);
    }

    /** Returns the character set of columns that do not name one, for MySQL and MariaDB: {@code utf8mb4}. */
    public static TableOption characterSet(String name) {
        return of(Kind.CHARACTER_SET, name);
    }

    /** Returns the collation of columns that do not name one, for MySQL and MariaDB: {@code utf8mb4_bin}. */
    public static TableOption collation(String name) {
        return of(Kind.COLLATION, name);
    }

    /** Returns the format of rows, for MySQL and MariaDB: {@code COMPRESSED}. */
    public static TableOption rowFormat(String name) {
        return of(Kind.ROW_FORMAT, name);
    }

    /** Returns the tablespace, for PostgreSQL and MySQL. */
    public static TableOption tablespace(String name) {
        return of(Kind.TABLESPACE, name);
    }

    /** Returns a storage parameter of PostgreSQL, such as {@code fillfactor}. */
    public static TableOption storageParameter(String name, Object value) {
        return of(Kind.STORAGE_PARAMETER, name, value.toString());
    }

    /** Returns the tables from which the table inherits on PostgreSQL; it says their columns, too. */
    public static TableOption inherits(String... tables) {
        return of(Kind.INHERITS, tables);
    }

    /** Returns that the rows go to partitions by ranges of these columns, on PostgreSQL. */
    public static TableOption partitionByRange(String... columns) {
        return of(Kind.PARTITION_BY_RANGE, columns);
    }

    /** Returns that the rows go to partitions by the values of this column, on PostgreSQL. */
    public static TableOption partitionByList(String column) {
        return of(Kind.PARTITION_BY_LIST, column);
    }

    /** Returns that the rows go to partitions by a hash of these columns, on PostgreSQL. */
    public static TableOption partitionByHash(String... columns) {
        return of(Kind.PARTITION_BY_HASH, columns);
    }

    /**
     * Returns that the rows go to partitions as the database's own words say it: {@code RANGE (date_trunc('day', at))} on
     * PostgreSQL, {@code HASH (id) PARTITIONS 4} on MySQL and MariaDB.
     */
    public static TableOption partitionBy(String text) {
        return of(Kind.PARTITION_BY, text);
    }

    @Override
    public String toString() {
        return kind + (values.isEmpty() ? "" : " " + values);
    }
}
