package dev.retort.core.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements can be entries of a batch. */
class TravelsWithOthersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE users (id INTEGER)",
                "-- why\nALTER TABLE users ADD age INTEGER;",
                "insert into users values ('a; b')",
                "UPDATE users SET name = 'returning; home'",
                "DELETE FROM users WHERE \"returning\" = 1",
                "CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS $body$ SELECT 1; SELECT 2 $body$",
                "SET LOCAL lock_timeout = '5000ms'"
            })
    void oneThatReturnsNothingCan(String sql) {
        assertThat(TravelsWithOthers.is(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "WITH a AS (SELECT 1) UPDATE users SET id = 1",
                "INSERT INTO users VALUES (1) RETURNING id",
                "CALL tidy_up()",
                "COMMIT",
                "SAVEPOINT here",
                "UPDATE users SET id = 1; DROP TABLE users",
                "CREATE TABLE a (b INTEGER); CREATE TABLE c (d INTEGER)",
                "/*! DROP TABLE users */ CREATE TABLE a (b INTEGER)",
                ""
            })
    void oneThatReturnsRowsOrEndsTheTransactionOrMayBeSeveralCannot(String sql) {
        assertThat(TravelsWithOthers.is(sql)).isFalse();
    }

    @Test
    void whereAQuotationMayEndElsewhereItIsSentByItself() {
        assertThat(TravelsWithOthers.is("INSERT INTO users VALUES (E'\\''); DROP TABLE users; --')"))
                .isFalse();
    }
}
