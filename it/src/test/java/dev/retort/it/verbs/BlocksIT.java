package dev.retort.it.verbs;

import static dev.retort.Condition.columnExists;
import static dev.retort.Condition.columnMissing;
import static dev.retort.Condition.finds;
import static dev.retort.Condition.findsNothing;
import static dev.retort.Condition.indexExists;
import static dev.retort.Condition.indexMissing;
import static dev.retort.Condition.tableExists;
import static dev.retort.Condition.tableMissing;
import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Jdbc;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Consumer;

/** SQL, work with a connection, and operations that hold other operations. */
class BlocksIT {
    private static final String NAMES = "SELECT name FROM person ORDER BY id";

    private static void people(Operations op) {
        op.createTable("person", column("id", INTEGER), column("name", varchar(60)), primaryKey("id"));
        op.insert("person", row("id", 1).with("name", "Ann"), row("id", 2).with("name", "Bob"));
    }

    private static VerbOnDatabase people(TestDatabase database) throws SQLException {
        return given(database, BlocksIT::people);
    }

    private static Jdbc.Work work(String sql) {
        return connection -> execute(connection, sql);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @OnEachDatabase
    void sqlIsTakenBackByItsReverse(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .upgrade(op -> op.sql(Sql.of("UPDATE person SET name = 'Anna' WHERE id = 1")
                        .reversedBy("UPDATE person SET name = 'Ann' WHERE id = 1")))
                .finds(NAMES, "Anna", "Bob")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void sqlThatNeedsNoWayBack(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .upgrade(op ->
                        op.sql(Sql.of("UPDATE person SET name = upper(name)").reversedByNothing()))
                .finds(NAMES, "ANN", "BOB")
                .goesBackAndForth("person.name");
    }

    @OnEachDatabase
    void sqlWithoutReverseHasNoWayBack(TestDatabase database) throws SQLException {
        people(database)
                .changing("person")
                .upgrade(op -> op.sql("DELETE FROM person WHERE id = 2"))
                .staysUp(
                        "sql(\"DELETE FROM person WHERE id = 2\") (BlocksIT.java:",
                        "cannot be undone: it has no reverse; add .reversedBy(...) or override downgrade()");
    }

    @OnEachDatabase
    void sqlWithoutReverseIsTakenBackByADowngradeOfTheAuthors(TestDatabase database) throws SQLException {
        people(database)
                .changing("person")
                .takenBackBy(op -> op.insert("person", row("id", 2).with("name", "Bob")))
                .upgrade(op -> op.sql("DELETE FROM person WHERE id = 2"))
                .finds(NAMES, "Ann")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void sqlThatSaysWhatItDoesToTheSchemaIsKnownToLaterOperations(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> {
                    op.sql(Sql.of("ALTER TABLE person ADD COLUMN age INTEGER")
                            .reversedBy("ALTER TABLE person DROP COLUMN age")
                            .affecting(same -> same.addColumn("person", column("age", INTEGER))));
                    op.alterColumn("person", "age", toDefault(7));
                    op.createIndex(index().on("person", "age"));
                })
                .adds(Thing.column("person", "age"), Thing.index("person", "ix_person_age"))
                .findsAfter(
                        "INSERT INTO person (id, name) VALUES (3, 'Cid')",
                        "SELECT age FROM person ORDER BY id",
                        "null",
                        "null",
                        "7")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void sqlWithQuestionMarksSemicolonsAndPercentSignsInTexts(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .upgrade(op -> op.sql(Sql.of("UPDATE person SET name = 'a?b;c%d :e {f} $g --h' WHERE id = 1")
                        .reversedBy("UPDATE person SET name = 'Ann' WHERE id = 1")))
                .finds(NAMES, "a?b;c%d :e {f} $g --h", "Bob")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void workIsTakenBackByOtherWork(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .upgrade(op -> op.run(Jdbc.work("shout", work("UPDATE person SET name = upper(name) WHERE id = 1"))
                        .reversedBy(work("UPDATE person SET name = 'Ann' WHERE id = 1"))))
                .finds(NAMES, "ANN", "Bob")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void workThatNeedsNoWayBack(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .upgrade(op -> op.run(Jdbc.work("shout", work("UPDATE person SET name = upper(name)"))
                        .reversedBy(Jdbc.NOTHING)))
                .finds(NAMES, "ANN", "BOB")
                .goesBackAndForth("person.name");
    }

    @OnEachDatabase
    void workWithoutReverseHasNoWayBack(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .upgrade(op -> op.run(Jdbc.work("shout", work("UPDATE person SET name = upper(name)"))))
                .staysUp("run(shout) (BlocksIT.java:", "cannot be undone: it has no reverse");
    }

    @OnEachDatabase
    void workSeesWhatWasDoneBeforeItAndIsSeenByWhatComesAfter(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> {
                    op.addColumn("person", column("size", INTEGER));
                    op.run(Jdbc.work("measure", work("UPDATE person SET size = length(name) + id"))
                            .reversedBy(Jdbc.NOTHING));
                    op.alterColumn("person", "size", dev.retort.schema.ColumnChange.toNotNull());
                })
                .adds(Thing.column("person", "size"))
                .finds("SELECT size FROM person ORDER BY id", "4", "5")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void blockOfADatabaseIsDoneAndTakenBackThereOnly(TestDatabase database) throws SQLException {
        Consumer<Operations> upgrade = op -> {
            op.on(Dialect.POSTGRESQL, then -> then.addColumn("person", column("a", INTEGER)));
            op.on(Dialect.MYSQL_AND_MARIADB, then -> {
                then.addColumn("person", column("b", INTEGER));
                then.on(Dialect.MARIADB, inner -> inner.renameColumn("person", "b", "c"));
            });
            op.on(
                    Dialect.SQLITE,
                    then -> then.addColumn("person", column("d", INTEGER).defaultsTo(4)));
        };
        people(database)
                .upgrade(upgrade)
                .adds(
                        Thing.column("person", "a").on(POSTGRESQL),
                        Thing.column("person", "b").on(MYSQL),
                        Thing.column("person", "c").on(MARIADB),
                        Thing.column("person", "d").on(SQLITE))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void blockThatFailsHalfWayLeavesNothingBehind(TestDatabase database) throws SQLException {
        people(database)
                .upgradeIsRefused(
                        op -> op.on(Set.of(Dialect.values()), then -> {
                            then.addColumn("person", column("age", INTEGER));
                            then.createIndex(index().on("person", "age"));
                            then.sql("UPDATE nothing SET age = 1");
                        }),
                        "sql(\"UPDATE nothing SET age = 1\") (BlocksIT.java:",
                        "Nothing of it remains");
    }

    @OnEachDatabase
    void conditionWhoseOperationsFailHalfWayLeavesNothingBehind(TestDatabase database) throws SQLException {
        people(database)
                .upgradeIsRefused(
                        op -> op.when(tableExists("person"), then -> {
                            then.addColumn("person", column("age", INTEGER));
                            then.sql("UPDATE nothing SET age = 1");
                        }),
                        "sql(\"UPDATE nothing SET age = 1\") (BlocksIT.java:",
                        "Nothing of it remains");
    }

    @OnEachDatabase
    void conditionThatHolds(TestDatabase database) throws SQLException {
        people(database)
                .takenBackBy(op -> op.dropColumn("person", "age"))
                .upgrade(op -> op.when(
                        columnMissing("person", "age"),
                        then -> then.addColumn("person", column("age", INTEGER)),
                        otherwise -> otherwise.dropTable("person")))
                .adds(Thing.column("person", "age"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void conditionThatDoesNotHold(TestDatabase database) throws SQLException {
        people(database)
                .takenBackBy(op -> op.dropColumn("person", "age"))
                .upgrade(op -> op.when(
                        columnExists("person", "age"),
                        then -> then.sql("DELETE FROM person"),
                        otherwise -> otherwise.addColumn("person", column("age", INTEGER))))
                .adds(Thing.column("person", "age"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void conditionHasNoWayBackUnlessItsOperationsNeedNone(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> op.when(tableExists("person"), then -> then.addColumn("person", column("a", INTEGER))))
                .adds(Thing.column("person", "a"))
                .staysUp("when(", "cannot be undone: nobody knows which way its condition went; override downgrade()");
    }

    @OnEachDatabase
    void conditionsOfEachKindAreAskedOfTheDatabase(TestDatabase database) throws SQLException {
        Consumer<Operations> upgrade = op -> {
            op.when(tableExists("person"), then -> mark(then, "1"));
            op.when(tableMissing("person"), then -> mark(then, "2"));
            op.when(columnExists("person", "name"), then -> mark(then, "3"));
            op.when(columnMissing("person", "name"), then -> mark(then, "4"));
            op.when(indexExists("person", "none"), then -> mark(then, "5"));
            op.when(indexMissing("person", "none"), then -> mark(then, "6"));
            op.when(finds("SELECT 1 FROM person WHERE id = 1"), then -> mark(then, "7"));
            op.when(findsNothing("SELECT 1 FROM person WHERE id = 1"), then -> mark(then, "8"));
        };
        people(database)
                .changing("person.name")
                .upgrade(upgrade)
                .finds(NAMES, "1367", "Bob")
                .goesBackAndForth("person.name");
    }

    /** Each mark says that it was here. */
    private static void mark(Operations op, String mark) {
        op.sql(Sql.of("UPDATE person SET name = CASE name WHEN 'Ann' THEN '' ELSE name END WHERE id = 1")
                .reversedByNothing());
        op.on(
                Dialect.MYSQL_AND_MARIADB,
                then -> then.sql(Sql.of("UPDATE person SET name = CONCAT(name, '" + mark + "') WHERE id = 1")
                        .reversedByNothing()));
        op.on(
                Set.of(Dialect.POSTGRESQL, Dialect.SQLITE),
                then -> then.sql(Sql.of("UPDATE person SET name = name || '" + mark + "' WHERE id = 1")
                        .reversedByNothing()));
    }

    @OnEachDatabase
    void requirementThatIsMetChangesNothing(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> {
                    op.require(findsNothing("SELECT 1 FROM person WHERE name IS NULL"), "names are missing");
                    op.addColumn("person", column("age", INTEGER));
                })
                .adds(Thing.column("person", "age"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void requirementThatIsNotMetStopsTheRevision(TestDatabase database) throws SQLException {
        people(database)
                .upgradeIsRefused(
                        op -> {
                            op.require(findsNothing("SELECT 1 FROM person WHERE name = 'Bob'"), "Bob must go");
                            op.dropTable("person");
                        },
                        "require(\"Bob must go\") (BlocksIT.java:",
                        "is not met: Bob must go");
    }

    @OnEachDatabase
    void irreversibleRefusesTheWayBack(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> {
                    op.irreversible("it was good so");
                    op.addColumn("person", column("age", INTEGER));
                })
                .adds(Thing.column("person", "age"))
                .staysUp("irreversible(\"it was good so\") (BlocksIT.java:", "cannot be undone: it was good so");
    }

    @OnEachDatabase
    void irreversibleDowngradeOfTheAuthors(TestDatabase database) throws SQLException {
        people(database)
                .takenBackBy(op -> op.irreversible("never"))
                .upgrade(op -> op.addColumn("person", column("age", INTEGER)))
                .adds(Thing.column("person", "age"))
                .staysUp("irreversible(\"never\") (BlocksIT.java:", "cannot be undone: never");
    }

    @OnEachDatabase
    void inverseOfPartOfTheUpgradeAmongOtherOperations(TestDatabase database) throws SQLException {
        Consumer<Operations> shape = op -> {
            op.addColumn("person", column("age", INTEGER).defaultsTo(1));
            op.createIndex(index().on("person", "age"));
        };
        people(database)
                .changing("person")
                .takenBackBy(op -> {
                    op.inverseOf(shape);
                    op.insert("person", row("id", 2).with("name", "Bob"));
                })
                .upgrade(op -> {
                    shape.accept(op);
                    op.sql("DELETE FROM person WHERE id = 2");
                })
                .adds(Thing.column("person", "age"), Thing.index("person", "ix_person_age"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void wayBackIsTheOppositeOrder(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> {
                    op.renameTable("person", "people");
                    op.addColumn("people", column("a", INTEGER).defaultsTo(1));
                    op.renameColumn("people", "a", "b");
                    op.createIndex(index("bs").on("people", "b"));
                    op.renameIndex("people", "bs", "cs");
                    op.dropColumn("people", "b");
                    op.addColumn("people", column("b", varchar(9)));
                })
                .removes(Thing.table("person", "id", "name"), Thing.primaryKey("person", "pk_person"))
                .adds(Thing.table("people", "id", "name", "b"), Thing.primaryKey("people", "pk_person"))
                .finds("SELECT name FROM people ORDER BY id", "Ann", "Bob")
                .goesBackAndForth();
    }
}
