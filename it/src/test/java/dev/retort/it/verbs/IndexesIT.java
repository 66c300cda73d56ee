package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.PerDatabase.everywhere;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Fallback.LEAVE_OUT;
import static dev.retort.schema.Fallback.SIMPLIFY;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.IndexMethod.BRIN;
import static dev.retort.schema.IndexMethod.FULL_TEXT;
import static dev.retort.schema.IndexMethod.GIN;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Dialect;
import java.sql.SQLException;

/** Indexes come, go and get other names. */
class IndexesIT {
    private static void people(Operations op) {
        op.createTable(
                "person",
                column("id", INTEGER),
                column("name", varchar(50)).notNull(),
                column("age", INTEGER),
                column("story", TEXT),
                primaryKey("id"));
        op.insert(
                "person",
                row("id", 1).with("name", "Ann").with("age", 30).with("story", "long"),
                row("id", 2).with("name", "Bob").with("age", 30).withNull("story"));
    }

    @OnEachDatabase
    void indexOfOneColumn(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(index().on("person", "age")))
                .adds(Thing.index("person", "ix_person_age"))
                .shows(Thing.index("person", "ix_person_age"), everywhere("\"unique\":false"))
                .accepts("INSERT INTO person (id, name, age) VALUES (3, 'Cid', 30)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexOfSeveralColumnsKeepsTheirOrder(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(index("people").on("person", "name", "id", "age")))
                .adds(Thing.index("person", "people"))
                .shows(
                        Thing.index("person", "people"),
                        everywhere("\"keys\":[{\"key\":\"name\"},{\"key\":\"id\"},{\"key\":\"age\"}]"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexThatIsUnique(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(
                        op -> op.createIndex(index().on("person", "name", "age").unique()))
                .adds(Thing.index("person", "ix_person_name_age"))
                .shows(Thing.index("person", "ix_person_name_age"), everywhere("\"unique\":true"))
                .refuses("INSERT INTO person (id, name, age) VALUES (3, 'Ann', 30)")
                .accepts("INSERT INTO person (id, name, age) VALUES (3, 'Ann', 31)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexThatIsUniqueIsNotCreatedWhereRowsAgree(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgradeIsRefused(
                        op -> op.createIndex(index().on("person", "age").unique()),
                        "createIndex(ix_person_age) (IndexesIT.java:",
                        "failed");
    }

    @OnEachDatabase
    void indexThatFalls(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op ->
                        op.createIndex(index("oldest").on("person", key("age").descending(), key("name"))))
                .adds(Thing.index("person", "oldest"))
                // MariaDB 10.6 accepts the word and ignores it; it knows falling keys from 10.8 on.
                .shows(Thing.index("person", "oldest").notOn(MARIADB), everywhere("\"desc\":true},{\"key\":\"name\"}"))
                .goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, MYSQL, SQLITE})
    void indexOfAnExpression(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(index("by_lower_name")
                        .on("person", key(expression("lower(name)")), key("age"))
                        .unique()))
                .adds(Thing.index("person", "by_lower_name"))
                .shows(
                        Thing.index("person", "by_lower_name"),
                        new PerDatabase("lower(name::text)", "<expr>", "", "<expr>"))
                .defines("person", new PerDatabase("", "lower(`name`)", "", "lower(name)"))
                .refuses("INSERT INTO person (id, name, age) VALUES (3, 'ANN', 30)")
                .goesBackAndForth();
    }

    @OnDatabase(MARIADB)
    void indexOfAnExpressionIsRefusedWhereThereAreNone(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgradeIsRefused(
                        op -> op.createIndex(index("by_lower_name").on("person", key(expression("lower(name)")))),
                        "createIndex(by_lower_name) (IndexesIT.java:",
                        "MariaDB has no indexes on expressions such as (lower(name))");
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void indexOfSomeRows(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(
                        index("named_once").on("person", "name").unique().where("age IS NOT NULL")))
                .adds(Thing.index("person", "named_once"))
                .shows(
                        Thing.index("person", "named_once"),
                        new PerDatabase("(age IS NOT NULL)", "", "", "age IS NOT NULL"))
                .refuses("INSERT INTO person (id, name, age) VALUES (3, 'Ann', 1)")
                .accepts("INSERT INTO person (id, name, age) VALUES (3, 'Ann', NULL)")
                .goesBackAndForth();
    }

    @OnDatabase({MYSQL, MARIADB})
    void indexOfSomeRowsIsRefusedWhereThereAreNone(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgradeIsRefused(
                        op -> op.createIndex(
                                index("adults").on("person", "name").where("age >= 18")),
                        "createIndex(adults) (IndexesIT.java:",
                        database.kind() + " has no indexes of some rows only");
    }

    @OnEachDatabase
    void indexOfSomeRowsIsLeftOutWhereThereAreNone(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(
                        index("adults").on("person", "name").where("age >= 18").ifUnsupported(LEAVE_OUT)))
                .adds(Thing.index("person", "adults").on(POSTGRESQL, SQLITE))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexThatWasLeftOutIsRenamedAndDropped(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("adults")
                            .on("person", "name")
                            .where("age >= 18")
                            .ifUnsupported(LEAVE_OUT));
                })
                .upgrade(op -> {
                    op.renameIndex("person", "adults", "grown_ups");
                    op.dropIndex("person", "grown_ups");
                })
                .removes(Thing.index("person", "adults").on(POSTGRESQL, SQLITE))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexIsBuiltWithoutWhatTheDatabaseLacks(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(index("adults")
                        .on("person", key("name").operatorClass("varchar_pattern_ops"))
                        .including("age")
                        .where("age >= 18")
                        .ifUnsupported(SIMPLIFY)))
                .adds(Thing.index("person", "adults"))
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void indexWithAllThatPostgresqlKnows(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> {
                    op.createIndex(index("words")
                            .on("person", key(expression("to_tsvector('simple', story)")))
                            .using(GIN));
                    op.createIndex(index("ages").on("person", "age").using(BRIN).storage("pages_per_range", "8"));
                    op.createIndex(index("names")
                            .on(
                                    "person",
                                    key("name")
                                            .collation("C")
                                            .operatorClass("varchar_pattern_ops")
                                            .descending()
                                            .nullsLast())
                            .including("age", "story")
                            .storage("fillfactor", "70")
                            .where("age > 3"));
                })
                .adds(Thing.index("person", "words"), Thing.index("person", "ages"), Thing.index("person", "names"))
                .shows(Thing.index("person", "words"), everywhere("\"method\":\"gin\""))
                .shows(Thing.index("person", "ages"), everywhere("\"method\":\"brin\""))
                .shows(Thing.index("person", "names"), everywhere("\"include\":[\"age\",\"story\"]"))
                .goesBackAndForth();
    }

    @OnDatabase({MYSQL, MARIADB})
    void indexOfWords(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(
                        index("words").on("person", "name", "story").using(FULL_TEXT)))
                .adds(Thing.index("person", "words"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexOfALongTextIsCutWhereTheDatabaseNeedsIt(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.createIndex(
                        index("stories").on("person", key("story").prefix(10))))
                .adds(Thing.index("person", "stories"))
                .shows(Thing.index("person", "stories").on(MYSQL, MARIADB), everywhere("\"prefix\":10"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexOfOneDatabaseOnly(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.on(
                        Dialect.POSTGRESQL,
                        then -> then.createIndex(index("only_there").on("person", "age"))))
                .adds(Thing.index("person", "only_there").on(POSTGRESQL))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexIsRenamed(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ages").on("person", "age", "name").unique());
                })
                .upgrade(op -> op.renameIndex("person", "ages", "by_age"))
                .removes(Thing.index("person", "ages"))
                .adds(Thing.index("person", "by_age"))
                .shows(Thing.index("person", "by_age"), everywhere("\"unique\":true"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexIsDropped(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ages")
                            .on("person", key("name"), key("age").descending())
                            .unique());
                })
                .upgrade(op -> op.dropIndex("person", "ages"))
                .removes(Thing.index("person", "ages"))
                .accepts("INSERT INTO person (id, name, age) VALUES (3, 'Ann', 30)")
                .goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void indexOfSomeRowsIsDroppedAndBroughtBack(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ages").on("person", "age").where("name <> 'Zoe'"));
                })
                .upgrade(op -> op.dropIndex("person", "ages"))
                .removes(Thing.index("person", "ages"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void indexThatAForeignKeyUsesIsDropped(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createTable("pet", column("id", INTEGER), column("owner", INTEGER), primaryKey("id"));
                    op.createIndex(index("owners").on("pet", "owner"));
                    op.addConstraint("pet", foreignKey("owner").references("person", "id"));
                    op.insert("pet", row("id", 1).with("owner", 2));
                })
                .upgrade(op -> op.dropIndex("pet", "owners"))
                .removes(Thing.index("pet", "owners"))
                // They cannot do without one, and would have made this one themselves.
                .adds(Thing.index("pet", "fk_pet_owner").on(MYSQL, MARIADB))
                .refuses("INSERT INTO pet (id, owner) VALUES (2, 9)")
                .goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void indexFollowsARenamedColumnIntoItsExpressionAndPredicate(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ages")
                            .on("person", key(expression("age + 1")))
                            .where("age > 3"));
                })
                .upgrade(op -> {
                    op.renameColumn("person", "age", "years");
                    op.renameIndex("person", "ages", "by_years");
                })
                .removes(Thing.column("person", "age"), Thing.index("person", "ages"))
                .adds(Thing.column("person", "years"), Thing.index("person", "by_years"))
                .goesBackAndForth();
    }

    @OnDatabase(MYSQL)
    void indexFollowsARenamedColumnIntoItsExpression(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ages").on("person", key(expression("(age + 1)"))));
                })
                .upgrade(op -> op.renameColumn("person", "age", "years"))
                .removes(Thing.column("person", "age"))
                .adds(Thing.column("person", "years"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void createIndexIfNotExistsLeavesTheOtherIndexAloneAndHasNoWayBack(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ages").on("person", "age"));
                })
                .upgrade(op -> op.createIndex(index("ages").on("person", "name").ifNotExists()))
                .staysUp("createIndex(ages) (IndexesIT.java:", "the index may have been there before");
    }

    @OnEachDatabase
    void createIndexIfNotExistsMakesTheIndexWhereThereIsNone(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .takenBackBy(op -> op.dropIndex("person", "ages"))
                .upgrade(op -> op.createIndex(index("ages").on("person", "age").ifNotExists()))
                .adds(Thing.index("person", "ages"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void dropIndexIfExistsDropsItAndHasNoWayBack(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ages").on("person", "age"));
                })
                .upgrade(op -> op.dropIndex("person", ifExists("ages")))
                .removes(Thing.index("person", "ages"))
                .staysUp("dropIndex(person, ages) (IndexesIT.java:", "nobody knows whether there was an index to drop");
    }

    @OnEachDatabase
    void dropIndexIfExistsToleratesThatThereIsNone(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgrade(op -> op.dropIndex("person", ifExists("ages")))
                .staysUp("dropIndex(person, ages) (IndexesIT.java:", "nobody knows whether there was an index to drop");
    }

    @OnEachDatabase
    void indexThatIsMissingIsRefusedBeforeAnythingHappens(TestDatabase database) throws SQLException {
        given(database, IndexesIT::people)
                .upgradeIsRefused(
                        op -> {
                            op.addColumn("person", column("size", INTEGER));
                            op.dropIndex("person", "ages");
                        },
                        "dropIndex(person, ages) (IndexesIT.java:",
                        "table person has no index ages; it has []");
    }
}
