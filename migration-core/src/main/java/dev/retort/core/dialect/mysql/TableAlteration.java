package dev.retort.core.dialect.mysql;

import static dev.retort.core.dialect.mysql.Algorithm.COPY;
import static dev.retort.core.dialect.mysql.Algorithm.INSTANT;
import static dev.retort.core.dialect.mysql.Algorithm.IN_PLACE;
import static dev.retort.core.dialect.mysql.Algorithm.IN_PLACE_INDEXING;
import static dev.retort.core.dialect.mysql.Algorithm.IN_PLACE_REWRITING;
import static dev.retort.core.dialect.mysql.Algorithm.SHARED_INDEXING;
import static dev.retort.core.dialect.mysql.Algorithm.SHARED_REWRITING;

import dev.retort.schema.Dialect;

/** The changes that {@code ALTER TABLE} makes, with the best algorithm that each of the two databases has for it. */
enum TableAlteration {
    ADD_COLUMN(INSTANT, INSTANT),
    ADD_COLUMN_WITH_EXPRESSION(COPY, COPY),
    ADD_NUMBERED_COLUMN(SHARED_REWRITING, SHARED_REWRITING),
    ADD_STORED_COLUMN(COPY, COPY),
    DROP_COLUMN(INSTANT, INSTANT),
    DROP_COLUMN_WITH_INDEXES(IN_PLACE_REWRITING, IN_PLACE),
    RENAME(INSTANT, INSTANT),
    CHANGE_DEFAULT(INSTANT, INSTANT),
    CHANGE_COMMENT(INSTANT, INSTANT),
    CHANGE_NULLABILITY(IN_PLACE_REWRITING, IN_PLACE_REWRITING),
    LENGTHEN_VARCHAR(IN_PLACE, INSTANT),
    APPEND_ENUM_VALUE(INSTANT, INSTANT),
    CHANGE_TYPE(COPY, COPY),
    CHANGE_NUMBERING(COPY, COPY),
    ADD_PRIMARY_KEY(IN_PLACE_REWRITING, IN_PLACE_REWRITING),
    DROP_PRIMARY_KEY(COPY, COPY),
    ADD_INDEX(IN_PLACE_INDEXING, IN_PLACE_INDEXING),
    ADD_FIRST_FULL_TEXT_INDEX(SHARED_REWRITING, SHARED_REWRITING),
    ADD_FULL_TEXT_INDEX(SHARED_INDEXING, SHARED_INDEXING),
    DROP_INDEX(IN_PLACE, IN_PLACE),
    RENAME_INDEX(IN_PLACE, INSTANT),
    ADD_FOREIGN_KEY(COPY, COPY),
    DROP_FOREIGN_KEY(IN_PLACE, INSTANT),
    ADD_CHECK(COPY, COPY),
    DROP_CHECK(INSTANT, INSTANT),
    COMMENT_ON_TABLE(IN_PLACE, INSTANT);

    private final Algorithm onMysql;
    private final Algorithm onMariadb;

    TableAlteration(Algorithm onMysql, Algorithm onMariadb) {
        this.onMysql = onMysql;
        this.onMariadb = onMariadb;
    }

    Algorithm on(Dialect dialect) {
        return dialect == Dialect.MARIADB ? onMariadb : onMysql;
    }
}
