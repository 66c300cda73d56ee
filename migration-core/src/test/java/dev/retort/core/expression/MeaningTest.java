package dev.retort.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author writes and what databases make of it mean the same. */
final class MeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "age > 0 | (age > 0)",
                "age IN (1, 2) | (age = ANY (ARRAY[1, 2]))",
                "age NOT IN (1, 2) | (age <> ALL (ARRAY[1, 2]))",
                "age in (1) | (age = 1)",
                "mood IN ('good', 'bad') |"
                        + " ((mood)::text = ANY ((ARRAY['good'::character varying, 'bad'::character varying])::text[]))",
                "mood IN ('good', 'bad') | (mood = ANY (ARRAY['good'::mood, 'bad'::mood]))",
                "age BETWEEN 1 AND 5 | ((age >= 1) AND (age <= 5))",
                "age NOT BETWEEN 1 AND 5 | ((age < 1) OR (age > 5))",
                "name LIKE 'a%' | ((name)::text ~~ 'a%'::text)",
                "name NOT LIKE 'a%' | ((name)::text !~~ 'a%'::text)",
                "length(name) > 3 AND age != 7 or flag | (((length((name)::text) > 3) AND (age <> 7)) OR flag)",
                "NOT flag | (NOT flag)",
                "name IS NOT NULL | (name IS NOT NULL)",
                "COALESCE(a, b) IS NULL | (COALESCE(a, b) IS NULL)",
                "amount >= -1.50 | (amount >= '-1.5'::numeric)",
                "born > DATE '2026-01-31' | (born > '2026-01-31'::date)",
                "\"Order\" > 1 | (\"Order\" > 1)",
                "extract(year from born) > 1900 | (EXTRACT(year FROM born) > (1900)::numeric)",
                "trim(name) <> '' | (TRIM(BOTH FROM name) <> ''::text)",
                "CASE WHEN a > 1 THEN 'x' ELSE 'y' END = b | ((CASE WHEN (a > 1) THEN 'x'::text ELSE 'y'::text END = (b)::text))",
                "name ~ '^[a-z]+$' | ((name)::text ~ '^[a-z]+$'::text)",
                "data->>'a' = 'x' | ((data ->> 'a'::text) = 'x'::text)",
                "cast(a as bigint) + 1 > 0 | (((a)::bigint + 1) > 0)",
                "a - (b - c) > 0 | ((a - (b - c)) > 0)",
                "starts AT TIME ZONE 'UTC' > now() | ((starts AT TIME ZONE 'UTC'::text) > now())"
            })
    void sameOnPostgresql(String written, String kept) {
        assertThat(Meaning.of(kept, Dialect.POSTGRESQL)).isEqualTo(Meaning.of(written, Dialect.POSTGRESQL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "age > 0 | (`age` > 0)",
                "mood IN ('good', 'bad') | (`mood` in (_utf8mb4'good',_utf8mb4'bad'))",
                "mood NOT IN ('good', 'bad') | (`mood` not in (_utf8mb4'good',_utf8mb4'bad'))",
                "age BETWEEN 1 AND 5 | (`age` between 1 and 5)",
                "name LIKE 'a%' | (`name` like _utf8mb4'a%')",
                "name NOT LIKE 'a%' | (not((`name` like _utf8mb4'a%')))",
                "NOT (age > 5) | (`age` <= 5)",
                "CHAR_LENGTH(name) > 3 AND age != 7 | ((char_length(`name`) > 3) and (`age` <> 7))",
                "name IS NOT NULL | (`name` is not null)",
                "Age > 1 | (`age` > 1)",
                "flag | (0 <> `flag`)",
                "flag = TRUE | (`flag` = true)",
                "CAST(a AS SIGNED) > 1 | (cast(`a` as signed) > 1)",
                "CAST(a AS CHAR(3)) = 'x' | (cast(`a` as char(3) charset utf8mb4) = _utf8mb4'x')",
                "LOWER(name) = 'a\\\\b' | (lower(`name`) = _utf8mb4'a\\\\b')",
                "a < NOW() | (`a` < current_timestamp())",
                "concat(a, ' ', b) | concat(`a`,_utf8mb4' ',`b`)",
                "MOD(a, 2) = 0 | ((`a` % 2) = 0)"
            })
    void sameOnMysqlAndMariadb(String written, String kept) {
        assertThat(Meaning.of(kept, Dialect.MYSQL)).isEqualTo(Meaning.of(written, Dialect.MYSQL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "age > 0 | age >= 0",
                "a AND b OR c | a AND (b OR c)",
                "a - (b - c) > 0 | (a - b) - c > 0",
                "name = 'a' | name = 'A'",
                "name = '1' | name = 1",
                "\"Name\" = 'a' | name = 'a'",
                "a IN (1, 2) | a IN (2, 1)",
                "lower(a) = b | upper(a) = b"
            })
    void different(String one, String other) {
        assertThat(Meaning.of(one, Dialect.POSTGRESQL)).isNotEqualTo(Meaning.of(other, Dialect.POSTGRESQL));
    }

    @Test
    void chainsOfOneOperatorOnPostgresql() {
        assertThat(Meaning.of("(((a)::text || ' '::text) || (b)::text)", Dialect.POSTGRESQL))
                .isEqualTo(Meaning.of("a || ' ' || b", Dialect.POSTGRESQL));
    }

    @Test
    void whatIsNotUnderstoodIsComparedByItsWords() {
        String written = "EXISTS (SELECT 1  FROM b WHERE \"x\" = 'Y')";
        assertThat(Meaning.of(written, Dialect.SQLITE)).isEqualTo("exists ( select 1 from b where x = 'Y' )");
    }
}
