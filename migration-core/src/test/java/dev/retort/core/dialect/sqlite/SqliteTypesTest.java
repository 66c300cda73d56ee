package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.REAL;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIME;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.ColumnType.binary;
import static dev.retort.schema.ColumnType.character;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.time;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ColumnType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The name of each type, and the affinity that comes with it. */
final class SqliteTypesTest {
    @Test
    void wholeNumbers() {
        assertThat(names(SMALLINT, INTEGER, BIGINT)).containsExactly("SMALLINT", "INTEGER", "BIGINT");
        assertThat(affinities(SMALLINT, INTEGER, BIGINT)).containsOnly(Affinity.INTEGER);
    }

    @Test
    void otherNumbers() {
        assertThat(names(decimal(10, 2), BOOLEAN)).containsExactly("NUMERIC(10, 2)", "BOOLEAN");
        assertThat(affinities(decimal(10, 2), BOOLEAN)).containsOnly(Affinity.NUMERIC);
        assertThat(names(REAL, DOUBLE)).containsExactly("REAL", "DOUBLE");
        assertThat(affinities(REAL, DOUBLE)).containsOnly(Affinity.REAL);
    }

    @Test
    void strings() {
        ColumnType size = enumeration("size", "small", "medium");
        assertThat(names(character(3), VARCHAR, varchar(50), TEXT, UUID, size))
                .containsExactly("CHAR(3)", "VARCHAR", "VARCHAR(50)", "TEXT", "CHAR(36)", "VARCHAR(6)");
        assertThat(affinities(character(3), VARCHAR, varchar(50), TEXT, UUID, size))
                .containsOnly(Affinity.TEXT);
    }

    @Test
    void bytes() {
        assertThat(names(BINARY, binary(16))).containsExactly("BLOB", "BLOB");
        assertThat(affinities(BINARY, binary(16))).containsOnly(Affinity.BLOB);
    }

    @Test
    void datesAndTimes() {
        assertThat(names(DATE, TIME, time(3), TIMESTAMP, timestamp(6), TIMESTAMP_TZ, timestampTz(6)))
                .containsExactly("DATE", "TIME", "TIME", "DATETIME", "DATETIME", "DATETIME", "DATETIME");
    }

    @Test
    void documents() {
        assertThat(names(JSON)).containsExactly("JSON");
    }

    @Test
    void theDatabasesOwnNames() {
        assertThat(names(
                        raw("ANY"),
                        raw("inet").on(SQLITE, "TEXT"),
                        TEXT.on(SQLITE, "CLOB").on(MYSQL, "LONGTEXT")))
                .containsExactly("ANY", "TEXT", "CLOB");
    }

    private static List<String> names(ColumnType... types) {
        return List.of(types).stream().map(new SqliteTypes()::nameOf).toList();
    }

    private static List<Affinity> affinities(ColumnType... types) {
        return names(types).stream().map(Affinity::of).toList();
    }
}
