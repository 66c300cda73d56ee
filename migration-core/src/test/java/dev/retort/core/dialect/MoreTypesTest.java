package dev.retort.core.dialect;

import static dev.retort.core.dialect.Dialects.on;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.arrayOf;
import static dev.retort.schema.ColumnType.bit;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Dialect.MARIADB;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.PostgresqlType.INET;
import static dev.retort.schema.PostgresqlType.TSVECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import org.junit.jupiter.api.Test;

/** Types that not all databases have: by their name where they are, refused with a way out elsewhere. */
class MoreTypesTest {
    private static void isCalled(String name, ColumnType type, Dialect... dialects) {
        for (Dialect dialect : dialects) {
            assertThat(on(dialect).up(op -> op.createTable("t", column("a", type))))
                    .as(dialect.productName())
                    .containsExactly("CREATE TABLE t (\n  a " + name + "\n)");
        }
    }

    private static void isRefused(Dialect dialect, ColumnType type, String reason) {
        assertThatThrownBy(() -> on(dialect).up(op -> op.createTable("t", column("a", type))))
                .isInstanceOf(UnsupportedOperation.class)
                .hasMessageStartingWith("createTable(t) (MoreTypesTest.java:")
                .hasMessageEndingWith("): " + reason);
    }

    @Test
    void arraysAreOfPostgresql() {
        isCalled("VARCHAR(50)[]", arrayOf(varchar(50)), POSTGRESQL);
        isCalled("INTEGER[][]", arrayOf(arrayOf(INTEGER)), POSTGRESQL);
        isCalled("JSON", arrayOf(TEXT).on(MYSQL, "JSON"), MYSQL);
        isRefused(
                MYSQL,
                arrayOf(varchar(50)),
                "MySQL has no type arrayOf(varchar(50)); say what such a column is there: .on(MYSQL, \"...\")");
        isRefused(
                SQLITE,
                arrayOf(TEXT),
                "SQLite has no type arrayOf(text); say what such a column is there: .on(SQLITE, \"...\")");
    }

    @Test
    void aTypeOfOneDatabaseIsRefusedElsewhereUnlessItsNameThereIsSaid() {
        isCalled("TSVECTOR", TSVECTOR, POSTGRESQL);
        isCalled("VARCHAR(45)", INET.on(MYSQL, "VARCHAR(45)"), MYSQL);
        isCalled("YEAR", raw(MYSQL_AND_MARIADB, "YEAR"), MYSQL, MARIADB);
        isRefused(
                MARIADB,
                TSVECTOR,
                "MariaDB has no type raw({POSTGRESQL=TSVECTOR}); say what such a column is there: .on(MARIADB,"
                        + " \"...\")");
        isRefused(
                POSTGRESQL,
                raw(MYSQL, "YEAR"),
                "PostgreSQL has no type raw({MYSQL=YEAR}); say what such a column is there: .on(POSTGRESQL, \"...\")");
    }

    @Test
    void numbersWithoutSignAreOfMysqlAndMariadb() {
        isCalled("INTEGER UNSIGNED", INTEGER.unsigned(), MYSQL, MARIADB);
        isCalled("BIGINT", INTEGER.unsigned().on(POSTGRESQL, "BIGINT"), POSTGRESQL);
        isRefused(
                POSTGRESQL,
                INTEGER.unsigned(),
                "PostgreSQL has no numbers without sign; say what integer.unsigned() is there, .on(POSTGRESQL,"
                        + " \"BIGINT\") for example, and add a check if none is to be negative");
        isRefused(
                SQLITE,
                BIGINT.unsigned(),
                "SQLite has no numbers without sign; say what bigint.unsigned() is there, .on(SQLITE, \"BIGINT\") for"
                        + " example, and add a check if none is to be negative");
        assertThatThrownBy(TEXT::unsigned).hasMessage("only numbers are unsigned, not text");
    }

    @Test
    void bitsAreNotOfSqlite() {
        isCalled("BIT(8)", bit(8), POSTGRESQL, MYSQL, MARIADB);
        isRefused(SQLITE, bit(8), "SQLite has no type bit(8); say what such a column is there: .on(SQLITE, \"...\")");
    }
}
