package dev.retort.it.dialect.mysql;

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
import static dev.retort.schema.ColumnType.binary;
import static dev.retort.schema.ColumnType.character;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.time;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Expression.currentTimestamp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
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

/** Every portable type, with a default: the type that the database makes of it, and the value that a new row gets. */
class MysqlTypesIT {
    private static final java.util.UUID SOME_ID = java.util.UUID.fromString("6f1b3c1e-0000-4000-8000-000000000001");

    private record Expected(Column column, String mysqlType, String mariadbType, String value) {
        String type(DatabaseKind kind) {
            return kind == DatabaseKind.MARIADB ? mariadbType : mysqlType;
        }
    }

    private static Expected expected(String name, ColumnType type, Object value, String native_, String shown) {
        return expected(name, type, value, native_, native_, shown);
    }

    private static Expected expected(
            String name, ColumnType type, Object value, String mysqlType, String mariadbType, String shown) {
        return new Expected(column(name, type).defaultsTo(value), mysqlType, mariadbType, shown);
    }

    private static final List<Expected> ALL = List.of(
            expected("a_smallint", SMALLINT, (short) -7, "smallint", "smallint(6)", "-7"),
            expected("an_integer", INTEGER, 7, "int", "int(11)", "7"),
            expected("a_bigint", BIGINT, 9_000_000_000L, "bigint", "bigint(20)", "9000000000"),
            expected("a_decimal", decimal(10, 2), new BigDecimal("12.50"), "decimal(10,2)", "12.50"),
            expected("a_real", REAL, 1.5, "float", "1.5"),
            expected("a_double", DOUBLE, 1e300, "double", "1e300"),
            expected("a_true", BOOLEAN, true, "tinyint(1)", "1"),
            expected("a_false", BOOLEAN, false, "tinyint(1)", "0"),
            expected("a_char", character(2), "de", "char(2)", "de"),
            expected("a_varchar", varchar(9), "C:\\temp", "varchar(9)", "C:\\temp"),
            expected("a_text", TEXT, "it's", "text", "it's"),
            expected("a_binary", BINARY, "bytes", "blob", "bytes"),
            expected("a_short_binary", binary(4), "four", "varbinary(4)", "four"),
            expected("a_date", DATE, LocalDate.of(2026, 1, 31), "date", "2026-01-31"),
            expected("a_time", TIME, LocalTime.of(23, 5), "time", "23:05:00"),
            expected("a_precise_time", time(3), LocalTime.of(23, 5, 6, 7_000_000), "time(3)", "23:05:06.007"),
            expected("a_timestamp", TIMESTAMP, LocalDateTime.of(2026, 1, 31, 23, 5), "datetime", "2026-01-31 23:05:00"),
            expected(
                    "a_precise_timestamp",
                    timestamp(6),
                    LocalDateTime.of(2026, 1, 31, 23, 5, 6, 700_000),
                    "datetime(6)",
                    "2026-01-31 23:05:06.000700"),
            expected(
                    "a_timestamp_tz",
                    TIMESTAMP_TZ,
                    OffsetDateTime.parse("2026-01-31T23:05:06+02:00"),
                    "datetime",
                    "2026-01-31 21:05:06"),
            expected(
                    "a_precise_timestamp_tz",
                    timestampTz(3),
                    OffsetDateTime.parse("2026-01-31T23:05:06.789Z"),
                    "datetime(3)",
                    "2026-01-31 23:05:06.789"),
            expected("a_uuid", UUID, SOME_ID, "char(36)", "uuid", SOME_ID.toString()),
            expected("a_json", JSON, "{\"a\": [1, 2]}", "json", "longtext", "{\"a\": [1, 2]}"),
            expected(
                    "an_enum",
                    enumeration("mood", "good", "it's bad"),
                    "it's bad",
                    "enum('good','it''s bad')",
                    "it's bad"),
            expected("a_raw", raw("mediumtext"), "as it is", "mediumtext", "as it is"));

    @OnMysqlAndMariadb
    void newRowHasTheDefaultsOfAllTypes(TestDatabase database) throws SQLException {
        new MigratedDatabase(database, Dialects.of(database))
                .up(op -> op.createTable(
                        "all_types", ALL.stream().map(Expected::column).toArray(Column[]::new)));
        database.execute("INSERT INTO all_types () VALUES ()");

        for (Expected expected : ALL) {
            String name = expected.column().name();
            assertThat(Rows.of(
                            database,
                            "SELECT column_type FROM information_schema.columns WHERE table_schema = DATABASE()"
                                    + " AND table_name = 'all_types' AND column_name = '" + name + "'"))
                    .as("type of " + name)
                    .containsExactly(expected.type(database.kind()));
            assertThat(Rows.of(database, "SELECT CAST(" + name + " AS CHAR) FROM all_types"))
                    .as("default of " + name)
                    .containsExactly(expected.value());
        }
    }

    @OnMysqlAndMariadb
    void theCurrentTimeIsADefaultOfEveryPrecision(TestDatabase database) throws SQLException {
        new MigratedDatabase(database, Dialects.of(database))
                .up(op -> op.createTable(
                        "times",
                        column("plain", TIMESTAMP).defaultsTo(currentTimestamp()),
                        column("none", timestamp(0)).defaultsTo(currentTimestamp()),
                        column("micros", timestampTz(6)).defaultsTo(currentTimestamp()),
                        column("day", DATE).defaultsTo(currentTimestamp()),
                        column("native", raw("timestamp")).defaultsTo(currentTimestamp())));
        database.execute("INSERT INTO times () VALUES ()");

        assertThat(Rows.of(
                        database,
                        "SELECT COUNT(*) FROM times WHERE plain = none AND TIMESTAMPDIFF(SECOND, micros, plain) < 1"
                                + " AND day = DATE(plain) AND native = plain"))
                .containsExactly("1");
    }
}
