package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSONB;
import static dev.retort.schema.ColumnType.LONGBLOB;
import static dev.retort.schema.ColumnType.LONGTEXT;
import static dev.retort.schema.ColumnType.MEDIUMBLOB;
import static dev.retort.schema.ColumnType.MEDIUMTEXT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TINYINT;
import static dev.retort.schema.ColumnType.arrayOf;
import static dev.retort.schema.ColumnType.bit;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.PostgresqlType.CIDR;
import static dev.retort.schema.PostgresqlType.DATERANGE;
import static dev.retort.schema.PostgresqlType.INET;
import static dev.retort.schema.PostgresqlType.INT4RANGE;
import static dev.retort.schema.PostgresqlType.INT8RANGE;
import static dev.retort.schema.PostgresqlType.INTERVAL;
import static dev.retort.schema.PostgresqlType.MACADDR;
import static dev.retort.schema.PostgresqlType.MONEY;
import static dev.retort.schema.PostgresqlType.NUMRANGE;
import static dev.retort.schema.PostgresqlType.TIME_TZ;
import static dev.retort.schema.PostgresqlType.TSQUERY;
import static dev.retort.schema.PostgresqlType.TSRANGE;
import static dev.retort.schema.PostgresqlType.TSTZRANGE;
import static dev.retort.schema.PostgresqlType.TSVECTOR;
import static dev.retort.schema.PostgresqlType.XML;
import static dev.retort.schema.PostgresqlType.bitVarying;

import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnType.Kind;
import dev.retort.schema.Dialect;
import java.sql.SQLException;
import java.util.List;

/** The rarer types: what the databases call them, and that their values go in and come out. */
class MoreTypesIT {
    static final List<Kind> KINDS = List.of(
            Kind.TINYINT,
            Kind.MEDIUMTEXT,
            Kind.LONGTEXT,
            Kind.MEDIUMBLOB,
            Kind.LONGBLOB,
            Kind.BIT,
            Kind.JSONB,
            Kind.ARRAY);

    @OnEachDatabase
    void typesThatEachDatabaseHasInSomeWay(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable(
                        "t",
                        column("id", INTEGER).notNull(),
                        column("tiny", TINYINT).notNull().defaultsTo(3),
                        column("medium", MEDIUMTEXT).notNull().defaultsTo("some"),
                        column("long_text", LONGTEXT).notNull().defaultsTo("more"),
                        column("medium_bytes", MEDIUMBLOB),
                        column("long_bytes", LONGBLOB),
                        primaryKey("id")))
                .findsAfter("INSERT INTO t (id) VALUES (1)", "SELECT tiny, medium, long_text FROM t", "3 | some | more")
                .goesDownAndUp();
    }

    @OnDatabase({POSTGRESQL, MYSQL, MARIADB})
    void typesThatServersHave(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable(
                        "t",
                        column("id", INTEGER.unsigned().on(Dialect.POSTGRESQL, "BIGINT"))
                                .notNull(),
                        column("bits", bit(8)),
                        column("document", JSONB),
                        primaryKey("id")))
                .accepts("INSERT INTO t VALUES (4000000000, B'10101010', '{\"a\": 1}')")
                .goesDownAndUp();
    }

    @OnDatabase(POSTGRESQL)
    void typesOfPostgresqlAlone(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable(
                        "t",
                        column("names", arrayOf(varchar(50))),
                        column("matrix", arrayOf(arrayOf(INTEGER))).notNull().defaultsTo("{}"),
                        column("host", INET),
                        column("network", CIDR),
                        column("card", MACADDR),
                        column("words", TSVECTOR),
                        column("search", TSQUERY),
                        column("span", INTERVAL),
                        column("hour", TIME_TZ),
                        column("price", MONEY),
                        column("page", XML),
                        column("small_range", INT4RANGE),
                        column("big_range", INT8RANGE),
                        column("amounts", NUMRANGE),
                        column("times", TSRANGE),
                        column("moments", TSTZRANGE),
                        column("days", DATERANGE),
                        column("bits", bitVarying(9))))
                .findsAfter(
                        "INSERT INTO t (names, host, words, days) VALUES"
                                + " ('{a,b}', '10.0.0.1', 'some words', '[2024-01-01,2024-02-01)')",
                        "SELECT names[2], matrix, host, words, days FROM t",
                        "b | {} | 10.0.0.1 | 'some' 'words' | [2024-01-01,2024-02-01)")
                .goesDownAndUp();
    }

    @OnEachDatabase
    void aTypeOfOneDatabaseIsSomethingElseElsewhere(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable(
                        "t",
                        column("host", INET.on(Dialect.SQLITE, "TEXT").on(MYSQL_AND_MARIADB, "VARCHAR(45)")),
                        column("tags", arrayOf(TEXT).on(Dialect.SQLITE, "TEXT").on(MYSQL_AND_MARIADB, "JSON"))))
                .accepts("INSERT INTO t (host) VALUES ('10.0.0.1')")
                .goesDownAndUp();
    }
}
