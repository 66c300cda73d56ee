package dev.retort.it.dialect.postgresql;

import static dev.retort.schema.Column.column;
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
import static dev.retort.schema.Expression.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/** Every portable type, with a default: the type that PostgreSQL makes of it, and the value that a new row gets. */
class PostgresqlTypesIT {
    private record Expected(Column column, String type, String value) {}

    private static Expected expected(String name, ColumnType columnType, Object value, String type, String shown) {
        return new Expected(column(name, columnType).defaultsTo(value), type, shown);
    }

    private static final List<Expected> ALL = List.of(
            expected("a_smallint", SMALLINT, (short) -7, "smallint", "-7"),
            expected("an_integer", INTEGER, 7, "integer", "7"),
            expected("a_bigint", BIGINT, 9_000_000_000L, "bigint", "9000000000"),
            expected("a_decimal", decimal(10, 2), new BigDecimal("12.50"), "numeric(10,2)", "12.50"),
            expected("a_real", REAL, 1.5, "real", "1.5"),
            expected("a_double", DOUBLE, 1e300, "double precision", "1e+300"),
            expected("a_true", BOOLEAN, true, "boolean", "true"),
            expected("a_false", BOOLEAN, false, "boolean", "false"),
            expected("a_char", character(2), "de", "character(2)", "de"),
            expected("a_varchar", VARCHAR, "it's", "character varying", "it's"),
            expected("a_short_varchar", varchar(9), "C:\\temp", "character varying(9)", "C:\\temp"),
            expected("a_text", TEXT, "", "text", ""),
            expected("a_binary", BINARY, expression("'\\x00ff'"), "bytea", "\\x00ff"),
            expected("a_short_binary", binary(4), expression("'\\x0102'"), "bytea", "\\x0102"),
            expected("a_date", DATE, LocalDate.of(2026, 1, 31), "date", "2026-01-31"),
            expected("a_time", TIME, LocalTime.of(23, 5), "time without time zone", "23:05:00"),
            expected("a_rounded_time", time(0), LocalTime.of(23, 5, 6), "time(0) without time zone", "23:05:06"),
            expected(
                    "a_timestamp",
                    TIMESTAMP,
                    LocalDateTime.of(2026, 1, 31, 23, 5, 6, 700_000),
                    "timestamp without time zone",
                    "2026-01-31 23:05:06.0007"),
            expected(
                    "a_rounded_timestamp",
                    timestamp(3),
                    LocalDateTime.of(2026, 1, 31, 23, 5),
                    "timestamp(3) without time zone",
                    "2026-01-31 23:05:00"),
            expected(
                    "a_zoned_timestamp",
                    TIMESTAMP_TZ,
                    OffsetDateTime.parse("2026-01-31T23:05:06+02:00"),
                    "timestamp with time zone",
                    "2026-01-31 21:05:06+00"),
            expected(
                    "a_rounded_zoned_timestamp",
                    timestampTz(0),
                    OffsetDateTime.parse("2026-01-31T23:05:06Z"),
                    "timestamp(0) with time zone",
                    "2026-01-31 23:05:06+00"),
            expected(
                    "a_uuid",
                    UUID,
                    java.util.UUID.fromString("6f1b3c1e-0000-4000-8000-000000000001"),
                    "uuid",
                    "6f1b3c1e-0000-4000-8000-000000000001"),
            expected("a_json", JSON, "{\"a\": [1, null]}", "json", "{\"a\": [1, null]}"),
            expected("an_enumeration", enumeration("mood", "good", "it's bad"), "it's bad", "mood", "it's bad"),
            expected("a_raw", raw("jsonb"), "{}", "jsonb", "{}"));

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void everyTypeWithADefault(TestDatabase database) throws SQLException {
        new MigratedDatabase(database, new PostgresqlDialect())
                .up(op -> op.createTable(
                        "everything", ALL.stream().map(Expected::column).toArray(Column[]::new)));
        database.execute("INSERT INTO everything DEFAULT VALUES");

        for (Expected expected : ALL) {
            String name = expected.column().name();
            assertThat(Rows.of(database, typeAndValue(name)))
                    .as(name)
                    .containsExactly(expected.type() + " | " + expected.value());
        }
    }

    private static String typeAndValue(String column) {
        return "SELECT format_type(attribute.atttypid, attribute.atttypmod), everything." + column + "::text"
                + " FROM pg_attribute attribute, everything"
                + " WHERE attribute.attrelid = 'everything'::regclass AND attribute.attname = '" + column + "'";
    }
}
