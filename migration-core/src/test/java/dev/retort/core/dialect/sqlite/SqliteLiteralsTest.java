package dev.retort.core.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How constants are spelt, and what SQLite makes of them. */
final class SqliteLiteralsTest {
    @Test
    void truthIsANumber() throws Exception {
        spells(true, "1", "integer|1");
        spells(false, "0", "integer|0");
    }

    @Test
    void numbers() throws Exception {
        spells(-5, "-5", "integer|-5");
        spells(Long.MAX_VALUE, "9223372036854775807", "integer|9223372036854775807");
        spells(BigInteger.valueOf(Long.MIN_VALUE), "-9223372036854775808", "integer|-9223372036854775808");
        spells(new BigDecimal("1E+3"), "1000", "integer|1000");
        spells(new BigDecimal("0.10"), "0.10", "real|0.1");
        spells(1e300, "1.0E300", "real|1.0e+300");
    }

    @Test
    void wholeNumbersThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new SqliteLiterals().spell(new Literal(new BigInteger("9223372036854775808"))))
                .isInstanceOf(Unsupported.class)
                .hasMessage("SQLite keeps whole numbers of 64 bits, and would round 9223372036854775808;"
                        + " keep it as text, in quotes");
    }

    @Test
    void text() throws Exception {
        spells("it's; -- fine", "'it''s; -- fine'", "text|'it''s; -- fine'");
    }

    @Test
    void textWithAZeroCharacterIsNotCutThere() throws Exception {
        spells("a\0b", "CAST(X'610062' AS TEXT)", "text|X'610062'", "CAST(c AS BLOB)");
    }

    @Test
    void datesAndTimesLookLikeThoseOfTheDatabase() throws Exception {
        spells(LocalDate.of(2024, 1, 2), "'2024-01-02'", "text|'2024-01-02'");
        spells(LocalTime.of(3, 4), "'03:04:00'", "text|'03:04:00'");
        spells(LocalDateTime.of(2024, 1, 2, 3, 4, 5), "'2024-01-02 03:04:05'", "text|'2024-01-02 03:04:05'");
        spells(
                LocalDateTime.of(2024, 1, 2, 3, 4, 5, 6000),
                "'2024-01-02 03:04:05.000006'",
                "text|'2024-01-02 03:04:05.000006'");
        spells(
                OffsetDateTime.parse("2024-01-02T03:04:05+02:00"),
                "'2024-01-02 01:04:05'",
                "text|'2024-01-02 01:04:05'");
    }

    @Test
    void uuid() throws Exception {
        spells(
                UUID.fromString("00000000-0000-0000-0000-00000000000A"),
                "'00000000-0000-0000-0000-00000000000a'",
                "text|'00000000-0000-0000-0000-00000000000a'");
    }

    private static void spells(Object value, String spelt, String kept) throws Exception {
        spells(value, spelt, kept, "c");
    }

    private static void spells(Object value, String spelt, String kept, String shown) throws Exception {
        assertThat(new SqliteLiterals().spell(new Literal(value))).isEqualTo(spelt);
        try (TestDatabase database = new TestDatabase()) {
            database.execute("CREATE TABLE t (c)");
            database.execute("INSERT INTO t VALUES (" + spelt + ")");
            assertThat(database.rows("SELECT typeof(c), quote(" + shown + ") FROM t"))
                    .containsExactly(kept);
        }
    }
}
