package dev.retort.schema;

import static dev.retort.schema.Dialect.POSTGRESQL;

/**
 * Types that PostgreSQL alone has. On other databases they are refused, unless {@link ColumnType#on} says what a column of
 * that type is there.
 */
public final class PostgresqlType {
    /** Text that is compared without case; from the extension of that name. */
    public static final ColumnType CITEXT = ColumnType.raw(POSTGRESQL, "CITEXT");

    /** Texts by key; from the extension of that name. */
    public static final ColumnType HSTORE = ColumnType.raw(POSTGRESQL, "HSTORE");

    /** A place in a tree of labels; from the extension of that name. */
    public static final ColumnType LTREE = ColumnType.raw(POSTGRESQL, "LTREE");

    /** An address of a host, with or without its network. */
    public static final ColumnType INET = ColumnType.raw(POSTGRESQL, "INET");

    /** An address of a network. */
    public static final ColumnType CIDR = ColumnType.raw(POSTGRESQL, "CIDR");

    /** An address of a network card. */
    public static final ColumnType MACADDR = ColumnType.raw(POSTGRESQL, "MACADDR");

    /** A document prepared for search. */
    public static final ColumnType TSVECTOR = ColumnType.raw(POSTGRESQL, "TSVECTOR");

    /** A search for documents. */
    public static final ColumnType TSQUERY = ColumnType.raw(POSTGRESQL, "TSQUERY");

    /** A span of time. */
    public static final ColumnType INTERVAL = ColumnType.raw(POSTGRESQL, "INTERVAL");

    /** A time of day with time zone. */
    public static final ColumnType TIME_TZ = ColumnType.raw(POSTGRESQL, "TIME WITH TIME ZONE");

    /** An amount of money in the currency of the database. */
    public static final ColumnType MONEY = ColumnType.raw(POSTGRESQL, "MONEY");

    /** An XML document. */
    public static final ColumnType XML = ColumnType.raw(POSTGRESQL, "XML");

    /** A range of whole numbers of 32 bits. */
    public static final ColumnType INT4RANGE = ColumnType.raw(POSTGRESQL, "INT4RANGE");

    /** A range of whole numbers of 64 bits. */
    public static final ColumnType INT8RANGE = ColumnType.raw(POSTGRESQL, "INT8RANGE");

    /** A range of decimal numbers. */
    public static final ColumnType NUMRANGE = ColumnType.raw(POSTGRESQL, "NUMRANGE");

    /** A range of dates with times. */
    public static final ColumnType TSRANGE = ColumnType.raw(POSTGRESQL, "TSRANGE");

    /** A range of dates with times and time zone. */
    public static final ColumnType TSTZRANGE = ColumnType.raw(POSTGRESQL, "TSTZRANGE");

    /** A range of days. */
    public static final ColumnType DATERANGE = ColumnType.raw(POSTGRESQL, "DATERANGE");

    private PostgresqlType() {}

    /** Returns at most {@code length} bits. */
    public static ColumnType bitVarying(int length) {
        return ColumnType.raw(POSTGRESQL, "BIT VARYING(" + length + ")");
    }
}
