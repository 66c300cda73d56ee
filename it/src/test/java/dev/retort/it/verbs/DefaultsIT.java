package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.timestampTz;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** What the database fills in by itself: defaults, generated values, numbers; and how it sorts. */
class DefaultsIT {
    private static void things(Operations op, Column column) {
        op.createTable("thing", column("id", INTEGER), column, primaryKey("id"));
        op.insert("thing", row("id", 1));
    }

    @OnEachDatabase
    void expressionThatIsTheSameEverywhere(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> things(op, column("n", INTEGER).notNull().defaultsTo(expression("6 * 7"))))
                .adds(Thing.table("thing", "id", "n"), Thing.primaryKey("thing", "pk_thing"))
                .finds("SELECT n FROM thing", "42")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void expressionPerDatabase(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> things(
                        op,
                        column("spelled", varchar(60))
                                .defaultsTo(expression("lower('ABC')")
                                        .on(Dialect.POSTGRESQL, "'a' || 'bc'")
                                        .on(Dialect.MYSQL, "concat('a', 'bc')"))))
                .adds(Thing.table("thing", "id", "spelled"), Thing.primaryKey("thing", "pk_thing"))
                .finds("SELECT spelled FROM thing", "abc")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void truthIsSpelledPerDatabase(TestDatabase database) throws SQLException {
        given(database, op -> things(op, column("up", BOOLEAN).notNull().defaultsTo(true)))
                .shows(Thing.column("thing", "up"), new PerDatabase("\"true\"", "\"1\"", "\"1\"", "\"1\""))
                .finds("SELECT count(*) FROM thing WHERE up", "1")
                .upgrade(op -> op.alterColumn("thing", "up", ColumnChange.toDefault(false)))
                .alters(Thing.column("thing", "up"))
                .findsAfter("INSERT INTO thing (id) VALUES (2)", "SELECT id FROM thing WHERE NOT up", "2")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void nullIsADefaultToo(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> things(op, column("n", INTEGER).defaultsTo(expression("NULL"))))
                .adds(Thing.table("thing", "id", "n"), Thing.primaryKey("thing", "pk_thing"))
                .finds("SELECT n FROM thing", "null")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void currentTimeHasThePrecisionOfItsColumn(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable(
                        "thing",
                        column("id", INTEGER),
                        column("a", TIMESTAMP).defaultsTo(currentTimestamp()),
                        column("b", timestamp(6)).defaultsTo(currentTimestamp()),
                        column("c", timestampTz(3)).notNull().defaultsTo(currentTimestamp()),
                        column("d", varchar(40)).defaultsTo(currentTimestamp()),
                        primaryKey("id")))
                .adds(Thing.table("thing", "id", "a", "b", "c", "d"), Thing.primaryKey("thing", "pk_thing"))
                .findsAfter(
                        "INSERT INTO thing (id) VALUES (1)",
                        "SELECT count(*) FROM thing WHERE a > '2020-01-01' AND b > '2020-01-01' AND c > '2020-01-01'"
                                + " AND d > '2020'",
                        "1")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void textOfAnyLengthHasADefault(TestDatabase database) throws SQLException {
        given(database, op -> things(op, column("note", TEXT).notNull().defaultsTo("none")))
                .finds("SELECT note FROM thing", "none")
                .upgrade(op -> op.alterColumn("thing", "note", ColumnChange.dropDefault()))
                .alters(Thing.column("thing", "note"))
                .refuses("INSERT INTO thing (id, note) VALUES (2, NULL)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void storedColumnIsWorkedOut(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "box",
                                column("id", INTEGER),
                                column("width", INTEGER).notNull(),
                                column("area", INTEGER).generatedAs(expression("width * width")),
                                primaryKey("id")))
                .changing("box")
                .upgrade(op -> op.insert("box", row("id", 1).with("width", 3)))
                .finds("SELECT area FROM box", "9")
                .findsAfter("UPDATE box SET width = 4", "SELECT area FROM box", "16")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void storedColumnIsAddedToATableThatHasRows(TestDatabase database) throws SQLException {
        given(database, op -> things(op, column("width", INTEGER).defaultsTo(5)))
                .upgrade(op -> op.addColumn("thing", column("area", INTEGER).generatedAs(expression("width * width"))))
                .adds(Thing.column("thing", "area"))
                .finds("SELECT area FROM thing", "25")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void storedColumnIsDroppedAndWorkedOutAgain(TestDatabase database) throws SQLException {
        given(database, op -> {
                    things(op, column("width", INTEGER).defaultsTo(5));
                    op.addColumn("thing", column("area", BIGINT).generatedAs(expression("width * width")));
                })
                .upgrade(op -> op.dropColumn("thing", "area"))
                .removes(Thing.column("thing", "area"))
                .goesBackAndForth();
    }

    @OnDatabase({MYSQL, MARIADB, SQLITE})
    void virtualColumnIsWorkedOutWhenItIsRead(TestDatabase database) throws SQLException {
        given(database, op -> things(op, column("width", INTEGER).defaultsTo(5)))
                .upgrade(op -> op.addColumn(
                        "thing", column("area", INTEGER).virtuallyGeneratedAs(expression("width * width"))))
                .adds(Thing.column("thing", "area"))
                .finds("SELECT area FROM thing", "25")
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void virtualColumnIsNotKnownToPostgresqlBefore18(TestDatabase database) throws SQLException {
        VerbOnDatabase verb =
                given(database, op -> things(op, column("width", INTEGER).defaultsTo(5)));
        Consumer<Operations> addition =
                op -> op.addColumn("thing", column("area", INTEGER).virtuallyGeneratedAs(expression("width * width")));
        if (majorVersion(database) < 18) {
            verb.upgradeIsRefused(addition, "addColumn(thing, area) (DefaultsIT.java:");
        } else {
            verb.upgrade(addition)
                    .adds(Thing.column("thing", "area"))
                    .finds("SELECT area FROM thing", "25")
                    .goesBackAndForth();
        }
    }

    private static int majorVersion(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    @OnEachDatabase
    void identityNumbersRowsFromOne(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable(
                        "note", column("id", INTEGER).identity(), column("text", varchar(9)), primaryKey("id")))
                .adds(
                        Thing.table("note", "id", "text"),
                        Thing.primaryKey("note", "pk_note"),
                        Thing.sequence("note", "id"))
                .shows(
                        Thing.column("note", "id"),
                        new PerDatabase("\"identity\":\"by default\"", "auto_increment", "auto_increment", "INTEGER"))
                .findsAfter("INSERT INTO note (text) VALUES ('a'), ('b')", "SELECT id FROM note ORDER BY id", "1", "2")
                .findsAfter("INSERT INTO note (id, text) VALUES (7, 'a')", "SELECT id FROM note", "7")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void identityOfABigKeyIsPossibleWhereTheDatabaseNumbersSuchColumns(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = onEmpty(database);
        if (database.kind() == SQLITE) {
            verb.upgradeIsRefused(
                    op -> op.createTable("note", column("id", BIGINT).identity(), primaryKey("id")),
                    "createTable(note) (DefaultsIT.java:",
                    "SQLite numbers rows only in an INTEGER column that is the primary key on its own");
        } else {
            verb.upgrade(op -> op.createTable("note", column("id", BIGINT).identity(), primaryKey("id")))
                    .adds(Thing.table("note", "id"), Thing.primaryKey("note", "pk_note"), Thing.sequence("note", "id"))
                    .goesBackAndForth();
        }
    }

    @OnEachDatabase
    void serialNumbersRowsFromOne(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.createTable(
                        "note", column("id", INTEGER).serial(), column("text", varchar(9)), primaryKey("id")))
                .adds(
                        Thing.table("note", "id", "text"),
                        Thing.primaryKey("note", "pk_note"),
                        Thing.sequence("note", "id"))
                .shows(
                        Thing.column("note", "id").on(POSTGRESQL),
                        PerDatabase.everywhere("nextval('note_id_seq'::regclass)"))
                .findsAfter("INSERT INTO note (text) VALUES ('a'), ('b')", "SELECT id FROM note ORDER BY id", "1", "2")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void neverReusedIdentityIsAutoincrementOnSqlite(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "note",
                            column("id", INTEGER).neverReusedIdentity(),
                            column("text", varchar(9)),
                            primaryKey("id"));
                    op.insert("note", row("id", 5).with("text", "old"));
                    op.sql(dev.retort.Sql.of("DELETE FROM note WHERE id = 5").reversedByNothing());
                })
                .upgrade(op -> op.alterColumn("note", "text", ColumnChange.toDefault("new")))
                .alters(Thing.column("note", "text"))
                .defines("note", new PerDatabase("", "AUTO_INCREMENT", "AUTO_INCREMENT", "AUTOINCREMENT"))
                .findsAfter(
                        "INSERT INTO note (text) VALUES ('a')",
                        "SELECT id FROM note",
                        database.kind() == POSTGRESQL ? "1" : "6")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void numberingSurvivesChangesToOtherColumns(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "note", column("id", INTEGER).identity(), column("text", varchar(9)), primaryKey("id")))
                .upgrade(op -> {
                    op.alterColumn("note", "text", ColumnChange.toType(varchar(90)), ColumnChange.toNotNull());
                    op.addColumn("note", column("n", INTEGER).notNull().defaultsTo(expression("1 + 1")));
                })
                .alters(Thing.column("note", "text"))
                .adds(Thing.column("note", "n"))
                .findsAfter(
                        "INSERT INTO note (text) VALUES ('a'), ('b')",
                        "SELECT id, n FROM note ORDER BY id",
                        "1 | 2",
                        "2 | 2")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void collationDecidesHowTextsAreCompared(TestDatabase database) throws SQLException {
        String binary = switch (database.kind()) {
            case POSTGRESQL -> "C";
            case MYSQL, MARIADB -> "utf8mb4_bin";
            case SQLITE -> "NOCASE";
        };
        given(database, op -> {
                    op.createTable(
                            "word",
                            column("id", INTEGER),
                            column("text", varchar(20)).notNull().collate(binary),
                            primaryKey("id"));
                    op.insert(
                            "word", row("id", 1).with("text", "b"), row("id", 2).with("text", "A"));
                })
                .defines("word", new PerDatabase("", "utf8mb4_bin", "utf8mb4_bin", "NOCASE"))
                .shows(Thing.column("word", "text").on(POSTGRESQL), PerDatabase.everywhere("\"collation\":\"C\""))
                .finds("SELECT text FROM word ORDER BY text", "A", "b")
                .finds("SELECT count(*) FROM word WHERE text = 'B'", database.kind() == SQLITE ? "1" : "0")
                .upgrade(op ->
                        op.alterColumn("word", "text", ColumnChange.toType(varchar(40)), ColumnChange.toNullable()))
                .alters(Thing.column("word", "text"))
                .defines("word", new PerDatabase("", "utf8mb4_bin", "utf8mb4_bin", "NOCASE"))
                .finds("SELECT count(*) FROM word WHERE text = 'B'", database.kind() == SQLITE ? "1" : "0")
                .goesBackAndForth();
    }
}
