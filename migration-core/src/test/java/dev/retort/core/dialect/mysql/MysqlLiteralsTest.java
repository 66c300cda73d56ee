package dev.retort.core.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MysqlLiteralsTest {
    private static String spell(Object value) {
        return new MysqlLiterals().spell(new Literal(value));
    }

    @Test
    void truthIsAWordOfItsOwn() {
        assertThat(spell(true)).isEqualTo("TRUE");
        assertThat(spell(false)).isEqualTo("FALSE");
    }

    @Test
    void numbersStandAsTheyAre() {
        assertThat(spell(-1)).isEqualTo("-1");
        assertThat(spell((short) 7)).isEqualTo("7");
        assertThat(spell(9_000_000_000L)).isEqualTo("9000000000");
        assertThat(spell(BigInteger.TWO.pow(70))).isEqualTo("1180591620717411303424");
        assertThat(spell(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(spell(1.5)).isEqualTo("1.5");
    }

    @Test
    void textIsQuotedAndBackslashesAreDoubled() {
        assertThat(spell("it's C:\\temp")).isEqualTo("'it''s C:\\\\temp'");
    }

    @Test
    void timesHaveSecondsAndAFractionOnlyWhereThereIsOne() {
        assertThat(spell(LocalDate.of(2026, 1, 31))).isEqualTo("'2026-01-31'");
        assertThat(spell(LocalTime.of(23, 5))).isEqualTo("'23:05:00'");
        assertThat(spell(LocalTime.of(23, 5, 6, 700_000))).isEqualTo("'23:05:06.000700'");
        assertThat(spell(LocalDateTime.of(2026, 1, 31, 23, 5))).isEqualTo("'2026-01-31 23:05:00'");
        assertThat(spell(LocalDateTime.of(2026, 1, 31, 23, 5, 6, 700_000))).isEqualTo("'2026-01-31 23:05:06.000700'");
    }

    @Test
    void aTimeWithAnOffsetIsTheSameInstantInUtc() {
        assertThat(spell(OffsetDateTime.parse("2026-01-31T23:05:06+02:00"))).isEqualTo("'2026-01-31 21:05:06'");
    }

    @Test
    void aUuidIsText() {
        assertThat(spell(UUID.fromString("6f1b3c1e-0000-4000-8000-000000000001")))
                .isEqualTo("'6f1b3c1e-0000-4000-8000-000000000001'");
    }
}
