package dev.retort.core.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that authors give to types, and the one that the catalogue has. */
final class TypeSynonymsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INT | integer",
                "INTEGER | integer",
                "int8 | bigint",
                "VARCHAR(40) | character varying(40)",
                "VARCHAR | character varying",
                "CHAR | character(1)",
                "NUMERIC(10, 2) | numeric(10,2)",
                "decimal(5) | numeric(5,0)",
                "TIMESTAMP(6) WITH TIME ZONE | timestamp(6) with time zone",
                "timestamptz(3) | timestamp(3) with time zone",
                "timestamp without time zone | timestamp without time zone",
                "TIME(3) | time(3) without time zone",
                "text[] | text[]",
                "varchar(3) [] | character varying(3)[]",
                "integer ARRAY | integer[]",
                "DOUBLE PRECISION | double precision",
                "\"Mood\" | \"Mood\"",
                "tsvector | tsvector"
            })
    void resolved(String written, String kept) {
        assertThat(TypeSynonyms.resolve(written)).isEqualTo(kept);
        assertThat(TypeSynonyms.resolve(kept)).isEqualTo(kept);
    }
}
