package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.REAL;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.Row;
import dev.retort.schema.Rows;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows from a source are stored as if their values were spelled:")
class BoundRowsTest {
    private static final Object[] VALUES = {
        "it's",
        "",
        "12",
        "1.50",
        "with a zero \0 inside",
        "\u00e4\ud83d\ude00",
        true,
        false,
        (short) -3,
        42,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        new BigInteger("9223372036854775807"),
        new BigDecimal("12.50"),
        new BigDecimal("12.00"),
        new BigDecimal("12"),
        new BigDecimal("1E+3"),
        new BigDecimal("-0.1"),
        new BigDecimal("9223372036854775807"),
        new BigDecimal("9223372036854775808"),
        0.1,
        1.0,
        -2.5e-7,
        1e300,
        LocalDate.of(2026, 2, 3),
        LocalTime.of(4, 5),
        LocalTime.of(4, 5, 6, 700_000_000),
        LocalDateTime.of(2026, 2, 3, 4, 5, 6),
        OffsetDateTime.of(2026, 2, 3, 4, 5, 6, 0, ZoneOffset.ofHours(2)),
        UUID.fromString("01234567-89ab-cdef-0123-456789abcdef")
    };

    private TestDatabase database;

    @BeforeEach
    void createTables() throws SQLException {
        database = new TestDatabase();
        for (String name : new String[] {"spelled", "bound"}) {
            database.upgrade(op -> op.createTable(table(
                    name,
                    column("number", INTEGER),
                    column("text", TEXT),
                    column("whole", INTEGER),
                    column("fraction", REAL),
                    column("amount", decimal(12, 2)),
                    column("anything", raw("BLOB")))));
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void eachValueInColumnsOfEachAffinity() throws SQLException {
        database.upgrade(op -> {
            for (int number = 0; number < VALUES.length; number++) {
                Object value = VALUES[number];
                op.insert(
                        "spelled",
                        Row.row("number", number)
                                .with("text", value)
                                .with("whole", value)
                                .with("fraction", value)
                                .with("amount", value)
                                .with("anything", value));
            }
        });
        database.upgrade(op -> op.insert(
                "bound",
                Rows.columns("number", "text", "whole", "fraction", "amount", "anything")
                        .from(sink -> {
                            for (int number = 0; number < VALUES.length; number++) {
                                Object value = VALUES[number];
                                sink.row(number, value, value, value, value, value);
                            }
                        })));

        assertThat(stored("bound")).hasSize(VALUES.length).isEqualTo(stored("spelled"));
    }

    @Test
    void rowsBeyondOneBatch() throws SQLException {
        database.upgrade(op -> op.insert("bound", Rows.columns("number", "text").from(sink -> {
            for (int number = 0; number < 2_500; number++) {
                sink.row(number, null);
            }
        })));

        assertThat(database.rows("SELECT count(*), count(DISTINCT number), max(number), count(text) FROM bound"))
                .containsExactly("2500|2500|2499|0");
    }

    @Test
    void numberThatWouldBeRoundedIsRefused() {
        assertThatThrownBy(() -> database.upgrade(op -> op.insert(
                        "bound", Rows.columns("whole").from(sink -> sink.row(new BigInteger("9223372036854775808"))))))
                .hasMessageContaining("SQLite keeps whole numbers of 64 bits, and would round 9223372036854775808;"
                        + " keep it as text, in quotes");
    }

    private List<String> stored(String table) throws SQLException {
        return database.rows("SELECT number, typeof(text), hex(text), typeof(whole), quote(whole), typeof(fraction),"
                + " quote(fraction), typeof(amount), quote(amount), typeof(anything), quote(anything) FROM " + table
                + " ORDER BY number");
    }
}
