package dev.retort.core.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresqlTypesTest {
    private final PostgresqlTypes types = new PostgresqlTypes();

    @Test
    void everyPortableTypeHasAName() {
        Map<ColumnType, String> names = new LinkedHashMap<>();
        names.put(ColumnType.SMALLINT, "SMALLINT");
        names.put(ColumnType.INTEGER, "INTEGER");
        names.put(ColumnType.BIGINT, "BIGINT");
        names.put(ColumnType.decimal(10, 2), "NUMERIC(10, 2)");
        names.put(ColumnType.REAL, "REAL");
        names.put(ColumnType.DOUBLE, "DOUBLE PRECISION");
        names.put(ColumnType.BOOLEAN, "BOOLEAN");
        names.put(ColumnType.character(2), "CHAR(2)");
        names.put(ColumnType.VARCHAR, "VARCHAR");
        names.put(ColumnType.varchar(50), "VARCHAR(50)");
        names.put(ColumnType.TEXT, "TEXT");
        names.put(ColumnType.BINARY, "BYTEA");
        names.put(ColumnType.binary(16), "BYTEA");
        names.put(ColumnType.DATE, "DATE");
        names.put(ColumnType.TIME, "TIME WITHOUT TIME ZONE");
        names.put(ColumnType.time(3), "TIME(3) WITHOUT TIME ZONE");
        names.put(ColumnType.TIMESTAMP, "TIMESTAMP WITHOUT TIME ZONE");
        names.put(ColumnType.timestamp(0), "TIMESTAMP(0) WITHOUT TIME ZONE");
        names.put(ColumnType.TIMESTAMP_TZ, "TIMESTAMP WITH TIME ZONE");
        names.put(ColumnType.timestampTz(6), "TIMESTAMP(6) WITH TIME ZONE");
        names.put(ColumnType.UUID, "UUID");
        names.put(ColumnType.JSON, "JSON");
        names.put(ColumnType.enumeration("mood", "good", "bad"), "mood");
        names.put(ColumnType.raw("jsonb"), "jsonb");

        assertThat(names)
                .allSatisfy((type, name) -> assertThat(types.nameOf(type)).isEqualTo(name));
    }

    @Test
    void anEnumerationWithTheNameOfABuiltInTypeIsQuoted() {
        assertThat(types.nameOf(ColumnType.enumeration("interval", "day", "week")))
                .isEqualTo("\"interval\"");
    }

    @Test
    void aVariantForPostgresqlWins() {
        assertThat(types.nameOf(ColumnType.JSON.on(Dialect.POSTGRESQL, "jsonb")))
                .isEqualTo("jsonb");
        assertThat(types.nameOf(ColumnType.JSON.on(Dialect.MYSQL, "longtext"))).isEqualTo("JSON");
    }
}
