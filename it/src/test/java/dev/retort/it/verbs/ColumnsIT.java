package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnChange;
import java.sql.SQLException;

/** Columns come, go and get other names. */
class ColumnsIT {
    /** A table with a rule and an index of each kind on its last column, to which another table refers. */
    private static void people(Operations op) {
        op.createTable("town", column("id", INTEGER), primaryKey("id"));
        op.createTable(
                "person",
                column("id", INTEGER),
                column("name", varchar(50)).notNull(),
                column("town", INTEGER),
                primaryKey("id"),
                foreignKey("town").references("town", "id"),
                unique("town", "name"),
                check("town > 0").named("ck_person_town"));
        op.createIndex(index().on("person", "town"));
        op.createIndex(index().on("person", "name", "id"));
        op.createTable(
                "pet",
                column("id", INTEGER),
                column("owner", INTEGER),
                primaryKey("id"),
                foreignKey("owner").references("person", "id"));
        op.insert("town", row("id", 5));
        op.insert(
                "person",
                row("id", 1).with("name", "Ann").with("town", 5),
                row("id", 2).with("name", "Bob").withNull("town"));
        op.insert("pet", row("id", 1).with("owner", 2));
    }

    @OnEachDatabase
    void addColumnThatIsNullable(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.addColumn("person", column("age", INTEGER)))
                .adds(Thing.column("person", "age"))
                .finds("SELECT name, age FROM person ORDER BY id", "Ann | null", "Bob | null")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void addColumnWithADefaultFillsTheRowsThatAreThere(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.addColumn(
                        "person", column("state", varchar(9)).notNull().defaultsTo("new")))
                .adds(Thing.column("person", "state"))
                .finds("SELECT name, state FROM person ORDER BY id", "Ann | new", "Bob | new")
                .refuses("INSERT INTO person (id, name, state) VALUES (3, 'Cid', NULL)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void addColumnWithABooleanDefault(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.addColumn(
                        "person", column("active", BOOLEAN).notNull().defaultsTo(true)))
                .adds(Thing.column("person", "active"))
                .finds("SELECT count(*) FROM person WHERE active", "2")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void addColumnWithTheCurrentTimeAsDefault(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.addColumn(
                        "person", column("seen", TIMESTAMP).notNull().defaultsTo(currentTimestamp())))
                .adds(Thing.column("person", "seen"))
                .finds("SELECT count(*) FROM person WHERE seen > '2020-01-01'", "2")
                .goesBackAndForth("person.seen");
    }

    @OnEachDatabase
    void addColumnWithAComment(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.addColumn("person", column("age", INTEGER).comment("in years")))
                .adds(Thing.column("person", "age"))
                .shows(
                        Thing.column("person", "age").on(POSTGRESQL, MYSQL, MARIADB),
                        PerDatabase.everywhere("\"comment\":\"in years\""))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void addColumnThatRefusesNullsFailsWhereThereAreRows(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = given(database, ColumnsIT::people);
        if (database.kind().isMysqlOrMariadb()) {
            // They fill in a zero of their own, as their manuals say.
            verb.upgrade(op -> op.addColumn("person", column("age", INTEGER).notNull()))
                    .adds(Thing.column("person", "age"))
                    .finds("SELECT age FROM person", "0", "0")
                    .goesBackAndForth();
        } else {
            verb.upgradeIsRefused(
                    op -> op.addColumn("person", column("age", INTEGER).notNull()), "addColumn(person, age)");
        }
    }

    @OnEachDatabase
    void addColumnIsRefusedWhereThereIsOneOfThatName(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgradeIsRefused(
                        op -> op.addColumn("person", column("name", INTEGER)),
                        "addColumn(person, name) (ColumnsIT.java:",
                        "table person has a column name already");
    }

    @OnEachDatabase
    void dropColumnIsTakenBackWithoutItsValues(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "thing",
                            column("id", INTEGER),
                            column("size", INTEGER).defaultsTo(7),
                            primaryKey("id"));
                    op.insert("thing", row("id", 1).with("size", 3));
                })
                .upgrade(op -> op.dropColumn("thing", "size"))
                .removes(Thing.column("thing", "size"))
                .finds("SELECT * FROM thing", "1")
                .goesBackAndForth("thing.size");
    }

    @OnEachDatabase
    void dropColumnTakesItsIndexesAndConstraintsAlongAndBringsThemBack(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.dropColumn("person", "town"))
                .removes(
                        Thing.column("person", "town"),
                        Thing.foreignKeyWithIndex("person", "fk_person_town", "town"),
                        Thing.unique("person", "uq_person_town_name", "town,name"),
                        Thing.check("person", "ck_person_town", "town > 0"),
                        Thing.index("person", "ix_person_town"))
                .finds("SELECT * FROM person ORDER BY id", "1 | Ann", "2 | Bob")
                .finds("SELECT owner FROM pet", "2")
                .goesBackAndForth("person.town");
    }

    @OnEachDatabase
    void dropColumnThatIsThePrimaryKey(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "thing",
                                column("id", INTEGER),
                                column("name", varchar(9)).notNull(),
                                primaryKey("id")))
                .upgrade(op -> {
                    op.dropColumn("thing", "id");
                    op.addConstraint("thing", primaryKey("name").named("names"));
                })
                .removes(
                        Thing.column("thing", "id"),
                        Thing.primaryKey("thing", "pk_thing").on(POSTGRESQL, SQLITE))
                .adds(Thing.primaryKey("thing", "names").on(POSTGRESQL, SQLITE))
                .alters(
                        Thing.column("thing", "name").on(SQLITE),
                        Thing.primaryKey("thing", "").on(MYSQL, MARIADB))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void dropColumnThatRefusesNullsIsNotTakenBackWhereThereAreRows(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = given(database, ColumnsIT::people)
                .upgrade(op -> op.dropColumn("person", "name"))
                .removes(
                        Thing.column("person", "name"),
                        Thing.unique("person", "uq_person_town_name", "town,name"),
                        Thing.index("person", "ix_person_name_id"));
        if (database.kind().isMysqlOrMariadb()) {
            // They fill in an empty text of their own, as their manuals say.
            verb.goesBackAndForth("person.name");
        } else {
            verb.staysUp("could not be undone:\naddColumn(person, name) (ColumnsIT.java:", "Nothing of it remains");
        }
    }

    @OnEachDatabase
    void addColumnTogetherWithItsIndexesAndConstraints(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> {
                    op.addColumn("person", column("origin", INTEGER));
                    op.addConstraint("person", foreignKey("origin").references("town", "id"));
                    op.addConstraint("person", unique("origin", "id"));
                    op.addConstraint("person", check("origin < 100").named("ck_person_origin"));
                    op.createIndex(index().on("person", "origin", "name"));
                    op.sql(Sql.of("UPDATE person SET origin = 5").reversedByNothing());
                    op.alterColumn("person", "origin", ColumnChange.toNotNull());
                })
                .adds(
                        Thing.column("person", "origin"),
                        Thing.foreignKeyWithIndex("person", "fk_person_origin", "origin"),
                        Thing.unique("person", "uq_person_origin_id", "origin,id"),
                        Thing.check("person", "ck_person_origin", "origin < 100"),
                        Thing.index("person", "ix_person_origin_name"))
                .finds("SELECT origin FROM person", "5", "5")
                .goesBackAndForth();
    }

    @OnDatabase({MYSQL, MARIADB})
    void dropColumnIsNotTakenBackAfterAFailureBecauseItsValuesWouldNotBe(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("thing", column("id", INTEGER), column("size", INTEGER), primaryKey("id"));
                    op.insert("thing", row("id", 1).with("size", 3));
                })
                .upgradeFails(
                        op -> {
                            op.dropColumn("thing", "size");
                            op.sql("UPDATE nothing SET size = 1");
                        },
                        "They were not taken back, because taking back dropColumn(thing, size) (ColumnsIT.java:",
                        "does not bring back the rows or values that were there before.")
                .finds("SELECT id FROM thing", "1");
    }

    @OnEachDatabase
    void dropColumnIfExistsDropsItAndHasNoWayBack(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.dropColumn("person", ifExists("name")))
                .removes(
                        Thing.column("person", "name"),
                        Thing.unique("person", "uq_person_town_name", "town,name"),
                        Thing.index("person", "ix_person_name_id"))
                .staysUp("dropColumn(person, name)", "nobody knows whether there was a column to drop");
    }

    @OnEachDatabase
    void dropColumnIfExistsToleratesThatThereIsNone(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.dropColumn("person", ifExists("age")))
                .staysUp("dropColumn(person, age)", "nobody knows whether there was a column to drop");
    }

    @OnEachDatabase
    void dropColumnIsRefusedWhileAForeignKeyRefersToIt(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgradeIsRefused(
                        op -> op.dropColumn("person", "id"),
                        "dropColumn(person, id) (ColumnsIT.java:",
                        "column id of table person cannot be dropped while table pet has a foreign key [owner] to"
                                + " person [id]; drop that constraint first");
    }

    @OnEachDatabase
    void renameColumnIsFollowedByItsIndexesAndConstraints(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.renameColumn("person", "town", "home"))
                .removes(
                        Thing.column("person", "town"),
                        Thing.rule("unique:person.(town,name)").on(SQLITE),
                        Thing.rule("check:person.(town > 0)").on(SQLITE),
                        Thing.rule("foreign_key:person.(town)").on(SQLITE))
                .adds(
                        Thing.column("person", "home"),
                        Thing.rule("unique:person.(home,name)").on(SQLITE),
                        Thing.rule("check:person.(home > 0)").on(SQLITE),
                        Thing.rule("foreign_key:person.(home)").on(SQLITE))
                .alters(
                        Thing.index("person", "ix_person_town"),
                        Thing.named("person", "fk_person_town"),
                        Thing.named("person", "ck_person_town"),
                        Thing.named("person", "uq_person_town_name").on(POSTGRESQL, SQLITE),
                        Thing.index("person", "uq_person_town_name").on(MYSQL, MARIADB))
                .finds("SELECT name, home FROM person ORDER BY id", "Ann | 5", "Bob | null")
                .refuses("INSERT INTO person (id, name, home) VALUES (3, 'Cid', 0)")
                .refuses("INSERT INTO person (id, name, home) VALUES (3, 'Cid', 6)")
                .refuses("INSERT INTO person (id, name, home) VALUES (3, 'Ann', 5)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void renameColumnIsFollowedByForeignKeysToIt(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgrade(op -> op.renameColumn("person", "id", "number"))
                .removes(Thing.column("person", "id"))
                .adds(Thing.column("person", "number"))
                .alters(
                        Thing.primaryKey("person", "pk_person"),
                        Thing.reference("pet", "fk_pet_owner", "owner"),
                        Thing.index("person", "ix_person_name_id"))
                .refuses("INSERT INTO pet (id, owner) VALUES (2, 3)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void renameColumnIsFollowedByGeneratedColumns(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "box",
                            column("id", INTEGER),
                            column("width", INTEGER).notNull(),
                            column("twice", INTEGER).generatedAs(expression("width * 2")),
                            primaryKey("id"),
                            check("width > 0").named("ck_box_width"));
                    op.insert("box", row("id", 1).with("width", 4));
                })
                .upgrade(op -> op.renameColumn("box", "width", "breadth"))
                .removes(
                        Thing.column("box", "width"),
                        Thing.rule("check:box.(width > 0)").on(SQLITE))
                .adds(
                        Thing.column("box", "breadth"),
                        Thing.rule("check:box.(breadth > 0)").on(SQLITE))
                .alters(
                        Thing.named("box", "ck_box_width"),
                        Thing.column("box", "twice").on(POSTGRESQL))
                .findsAfter(
                        "INSERT INTO box (id, breadth) VALUES (2, 5)", "SELECT twice FROM box ORDER BY id", "8", "10")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void renameColumnIsRefusedWhereTheNameIsTaken(TestDatabase database) throws SQLException {
        given(database, ColumnsIT::people)
                .upgradeIsRefused(
                        op -> op.renameColumn("person", "town", "name"),
                        "renameColumn(person, town, name) (ColumnsIT.java:",
                        "table person has a column name already");
    }
}
