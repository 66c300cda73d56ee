package dev.retort.it.nemotron.revisions;

import dev.retort.schema.ColumnType;

/** Types that only PostgreSQL has. */
final class Types {
    static final ColumnType JSONB = ColumnType.raw("JSONB");
    static final ColumnType TSVECTOR = ColumnType.raw("TSVECTOR");

    private Types() {}
}
