package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.time;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Dialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Rows are inserted, with every kind of value, and deleted by their keys again. */
class InsertIT {
    private static void people(Operations op) {
        op.createTable(
                "person",
                column("id", INTEGER),
                column("name", varchar(60)),
                column("age", INTEGER).defaultsTo(18),
                primaryKey("id"));
        op.insert("person", row("id", 1).with("name", "Ann").with("age", 30));
    }

    @OnEachDatabase
    void rowsAreInsertedAndOnlyTheyAreDeletedAgain(TestDatabase database) throws SQLException {
        given(database, InsertIT::people)
                .changing("person")
                .upgrade(op -> op.insert(
                        "person",
                        row("id", 2).with("name", "Bob"),
                        row("name", "Cid").with("id", 3).withNull("age")))
                .finds("SELECT id, name, age FROM person ORDER BY id", "1 | Ann | 30", "2 | Bob | 18", "3 | Cid | null")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void rowsAreFoundAgainByAKeyOfSeveralColumns(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "word",
                                column("language", varchar(2)),
                                column("name", varchar(20)),
                                column("text", varchar(20)),
                                primaryKey("language", "name")))
                .changing("word")
                .upgrade(op -> op.insert(
                        "word",
                        row("language", "de").with("name", "dog").with("text", "Hund"),
                        row("language", "fr").with("name", "dog").with("text", "chien")))
                .finds("SELECT text FROM word ORDER BY language", "Hund", "chien")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void rowsWithoutTheirKeyHaveNoWayBack(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "note",
                                column("id", INTEGER).identity(),
                                column("text", varchar(20)),
                                primaryKey("id")))
                .changing("note")
                .upgrade(op -> op.insert("note", row("text", "hello"), row("text", "world")))
                .finds("SELECT id, text FROM note ORDER BY id", "1 | hello", "2 | world")
                .staysUp("insert(note, 2 rows) (InsertIT.java:", "cannot be undone");
    }

    @OnEachDatabase
    void valuesMayBeExpressions(TestDatabase database) throws SQLException {
        given(database, InsertIT::people)
                .changing("person")
                .upgrade(op -> op.insert(
                        "person",
                        row("id", 2)
                                .with("name", expression("upper('bob')"))
                                .with("age", expression("6 * 7").on(Dialect.SQLITE, "7 * 6 + 1"))))
                .finds("SELECT name, age FROM person WHERE id = 2", database.kind() == SQLITE ? "BOB | 43" : "BOB | 42")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void wholeNumbers(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "number",
                                column("id", INTEGER),
                                column("small", SMALLINT),
                                column("middle", INTEGER),
                                column("big", BIGINT),
                                column("huge", BIGINT),
                                primaryKey("id")))
                .changing("number")
                .upgrade(op -> op.insert(
                        "number",
                        row("id", 1)
                                .with("small", Short.MIN_VALUE)
                                .with("middle", Integer.MIN_VALUE)
                                .with("big", Long.MAX_VALUE)
                                .with("huge", BigInteger.valueOf(Long.MIN_VALUE))))
                .finds(
                        "SELECT small, middle, big, huge FROM number",
                        "-32768 | -2147483648 | 9223372036854775807 | -9223372036854775808")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void numbersWithAPoint(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "number",
                                column("id", INTEGER),
                                column("amount", decimal(20, 4)),
                                column("tiny", decimal(10, 8)),
                                column("ratio", DOUBLE),
                                primaryKey("id")))
                .changing("number")
                .upgrade(op -> op.insert(
                        "number",
                        row("id", 1)
                                .with("amount", new BigDecimal("-1234567.8900"))
                                .with("tiny", new BigDecimal("1E-8"))
                                .with("ratio", -0.125)))
                .finds(
                        "SELECT amount, ratio FROM number WHERE tiny > 0",
                        database.kind() == SQLITE ? "-1234567.89 | -0.125" : "-1234567.8900 | -0.125")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void truthValues(TestDatabase database) throws SQLException {
        given(database, op -> op.createTable("flag", column("id", INTEGER), column("up", BOOLEAN), primaryKey("id")))
                .changing("flag")
                .upgrade(op -> op.insert(
                        "flag", row("id", 1).with("up", true), row("id", 2).with("up", false)))
                .finds("SELECT id FROM flag WHERE up", "1")
                .finds("SELECT id FROM flag WHERE NOT up", "2")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void daysAndTimes(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "moment",
                                column("id", INTEGER),
                                column("day", DATE),
                                column("hour", time(6)),
                                column("whole", timestamp(0)),
                                column("exact", timestamp(6)),
                                primaryKey("id")))
                .changing("moment")
                .upgrade(op -> op.insert(
                        "moment",
                        row("id", 1)
                                .with("day", LocalDate.of(2024, 2, 29))
                                .with("hour", LocalTime.of(23, 59, 58, 123_456_000))
                                .with("whole", LocalDateTime.of(2024, 1, 2, 3, 4, 5))
                                .with("exact", LocalDateTime.of(2024, 1, 2, 3, 4, 5, 678_901_000))))
                .finds("SELECT day FROM moment", "2024-02-29")
                .finds(
                        "SELECT count(*) FROM moment WHERE day = '2024-02-29' AND hour = '23:59:58.123456'"
                                + " AND whole = '2024-01-02 03:04:05' AND exact = '2024-01-02 03:04:05.678901'",
                        "1")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void timesOfAZoneAreKeptAsTheSameInstant(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "moment", column("id", INTEGER), column("at", timestampTz(6)), primaryKey("id")))
                .changing("moment")
                .upgrade(op -> op.insert(
                        "moment",
                        row("id", 1).with("at", OffsetDateTime.parse("2024-01-02T01:30:00.250+02:00")),
                        row("id", 2).with("at", OffsetDateTime.parse("2024-06-02T01:30:00Z"))))
                .finds(
                        switch (database.kind()) {
                            case POSTGRESQL ->
                                "SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.FF2') FROM moment"
                                        + " WHERE id = 1";
                            case MYSQL, MARIADB ->
                                "SELECT date_format(at, '%Y-%m-%d %H:%i:%s.25') FROM moment WHERE"
                                        + " id = 1 AND microsecond(at) = 250000";
                            case SQLITE -> "SELECT at FROM moment WHERE id = 1";
                        },
                        "2024-01-01 23:30:00.25")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void uniqueIdentifiers(TestDatabase database) throws SQLException {
        java.util.UUID id = java.util.UUID.fromString("0188f1f4-4e0a-7d3c-9c52-2f6f1f3c7b11");
        given(database, op -> op.createTable("thing", column("id", UUID), column("n", INTEGER), primaryKey("id")))
                .changing("thing")
                .upgrade(op -> op.insert("thing", row("id", id).with("n", 1)))
                .finds("SELECT id, n FROM thing", "0188f1f4-4e0a-7d3c-9c52-2f6f1f3c7b11 | 1")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void currentTime(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "moment", column("id", INTEGER), column("at", timestamp(0)), primaryKey("id")))
                .changing("moment")
                .upgrade(op -> op.insert("moment", row("id", 1).with("at", currentTimestamp())))
                .finds("SELECT count(*) FROM moment WHERE at > '2020-01-01 00:00:00'", "1")
                .goesBackAndForth("moment.at");
    }

    @OnEachDatabase
    void rowThatBreaksARuleIsNotInserted(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.addConstraint("person", unique("name"));
                })
                .upgradeIsRefused(
                        op -> op.insert(
                                "person",
                                row("id", 2).with("name", "Bob"),
                                row("id", 3).with("name", "Ann")),
                        "insert(person, 2 rows) (InsertIT.java:",
                        "failed");
    }

    @OnEachDatabase
    void rowOfAColumnThatIsMissingIsRefusedBeforeAnythingHappens(TestDatabase database) throws SQLException {
        given(database, InsertIT::people)
                .upgradeIsRefused(
                        op -> op.insert("person", row("id", 2).with("nmae", "Bob")),
                        "insert(person, 1 row) (InsertIT.java:",
                        "table person has no column nmae; it has [id, name, age]");
    }
}
