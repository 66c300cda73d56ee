package dev.retort.it.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import dev.retort.it.dialect.RoundTrip;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import java.sql.SQLException;

/** Columns change in place, their rows with them. */
class ColumnAlterationIT {
    private static Migration table(Column column, Object value) {
        return op -> {
            op.createTable("things", column("id", INTEGER), column);
            op.insert("things", row("id", 1).with(column.name(), value));
        };
    }

    /** Returns the value after the way up, the way back and another way up. */
    private static String altered(TestDatabase database, Column column, Object value, ColumnChange... changes)
            throws SQLException {
        RoundTrip.of(
                database,
                new PostgresqlDialect(),
                table(column, value),
                op -> op.alterColumn("things", column.name(), changes));
        return Rows.of(database, "SELECT \"" + column.name() + "\" FROM things").get(0);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void everythingChangesAtOnce(TestDatabase database) throws SQLException {
        altered(
                database,
                column("name", varchar(50)).defaultsTo("nobody").comment("old"),
                "Ada",
                toType(TEXT),
                toNotNull(),
                toDefault("somebody"),
                toComment("it's new"));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void whatWasGivenIsTakenAway(TestDatabase database) throws SQLException {
        altered(
                database,
                column("name", varchar(50)).notNull().defaultsTo("nobody").comment("old"),
                "Ada",
                toNullable(),
                dropDefault(),
                dropComment());
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void numbersBecomeTextAndBack(TestDatabase database) throws SQLException {
        assertThat(altered(database, column("age", INTEGER).defaultsTo(7), 36, toType(varchar(9))))
                .isEqualTo("36");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void textBecomesANumberWithItsDefaultInPlace(TestDatabase database) throws SQLException {
        assertThat(altered(database, column("age", varchar(9)).defaultsTo("7"), "36", toType(decimal(5, 2))))
                .isEqualTo("36.00");
        assertThat(Catalogue.read(database).entries().get("column:things.age"))
                .hasToString("{\"type\":\"numeric(5,2)\",\"nullable\":true,\"default\":\"'7'::numeric\"}");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void numbersBecomeTruthValuesAndBack(TestDatabase database) throws SQLException {
        assertThat(altered(
                        database,
                        column("active", SMALLINT).notNull().defaultsTo(1),
                        0,
                        toDefault(true),
                        toType(BOOLEAN)))
                .isEqualTo("f");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void textBecomesATime(TestDatabase database) throws SQLException {
        assertThat(altered(database, column("seen", TEXT), "2026-01-31 23:05:06", toType(TIMESTAMP)))
                .isEqualTo("2026-01-31 23:05:06");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void timesBecomeDatesAndBack(TestDatabase database) throws SQLException {
        assertThat(altered(database, column("seen", TIMESTAMP_TZ), "2026-01-31T23:05:06", toType(DATE)))
                .isEqualTo("2026-01-31");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void textBecomesAUuid(TestDatabase database) throws SQLException {
        String uuid = "6f1b3c1e-0000-4000-8000-000000000001";
        assertThat(altered(database, column("token", varchar(36)), uuid, toType(UUID)))
                .isEqualTo(uuid);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void textBecomesBytes(TestDatabase database) throws SQLException {
        assertThat(altered(database, column("token", TEXT), "\\x414441", toType(BINARY)))
                .isEqualTo("\\x414441");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void theAuthorsConversionWins(TestDatabase database) throws SQLException {
        assertThat(altered(
                        database, column("length", TEXT), "-7", toType(INTEGER).using("abs(length::integer)")))
                .isEqualTo("7");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void theSequenceOfASerialColumnGrowsWithIt(TestDatabase database) throws SQLException {
        altered(database, column("Number", INTEGER).serial(), 1, toType(BIGINT));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aStringThatIsTooLongForItsNewTypeIsNotCut(TestDatabase database) throws SQLException {
        MigratedDatabase migrated =
                new MigratedDatabase(database, new PostgresqlDialect()).up(table(column("name", TEXT), "Ada Lovelace"));
        SchemaState before = migrated.state();

        assertThatThrownBy(() -> migrated.up(op -> op.alterColumn("things", "name", toType(varchar(3)))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("value too long for type character varying(3)");
        assertThat(Rows.of(database, "SELECT name FROM things")).containsExactly("Ada Lovelace");
        assertThat(migrated.state()).isEqualTo(before);
    }
}
