package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;

import dev.retort.Operations;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** Tables come, go, get other names and comments. */
class TablesIT {
    private static void people(Operations op) {
        op.createTable(table(
                        "person",
                        column("id", INTEGER),
                        column("name", varchar(50)).notNull(),
                        primaryKey("id"))
                .comment("Who we know"));
        op.createIndex(index().on("person", "name"));
        op.insert("person", row("id", 1).with("name", "Ann"), row("id", 2).with("name", "Bob"));
    }

    private static void peopleAndPets(Operations op) {
        people(op);
        op.createTable(
                "pet",
                column("id", INTEGER),
                column("owner", INTEGER),
                primaryKey("id"),
                foreignKey("owner").references("person", "id"));
        op.insert("pet", row("id", 1).with("owner", 2));
    }

    @OnEachDatabase
    void createTableMakesColumnsAndConstraints(TestDatabase database) throws SQLException {
        given(database, TablesIT::people)
                .upgrade(op -> op.createTable(
                        "pet",
                        column("id", INTEGER),
                        column("owner", INTEGER).notNull(),
                        column("name", varchar(20)).defaultsTo("Rex"),
                        primaryKey("id"),
                        foreignKey("owner").references("person", "id"),
                        unique("owner", "name"),
                        check("id > 0").named("ck_pet_id")))
                .adds(
                        Thing.table("pet", "id", "owner", "name"),
                        Thing.primaryKey("pet", "pk_pet"),
                        Thing.foreignKeyWithIndex("pet", "fk_pet_owner", "owner"),
                        Thing.unique("pet", "uq_pet_owner_name", "owner,name"),
                        Thing.check("pet", "ck_pet_id", "id > 0"))
                .findsAfter("INSERT INTO pet (id, owner) VALUES (1, 2)", "SELECT * FROM pet", "1 | 2 | Rex")
                .refuses("INSERT INTO pet (id, owner) VALUES (1, 3)")
                .refuses("INSERT INTO pet (id, owner) VALUES (0, 1)")
                .refuses("INSERT INTO pet (id, owner) VALUES (1, NULL)")
                .refuses("INSERT INTO pet (id, owner) VALUES (1, 1), (1, 2)")
                .refuses("INSERT INTO pet (id, owner) VALUES (1, 1), (2, 1)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void createTableIfNotExistsLeavesTheOtherTableAloneAndHasNoWayBack(TestDatabase database) throws SQLException {
        given(database, TablesIT::people)
                .upgrade(op ->
                        op.createTable(table("person", column("other", INTEGER)).ifNotExists()))
                .staysUp(
                        "createTable(person) (TablesIT.java:",
                        "cannot be undone: the table may have been there before");
    }

    @OnEachDatabase
    void createTableIfNotExistsMakesTheTableWhereThereIsNone(TestDatabase database) throws SQLException {
        onEmpty(database)
                .takenBackBy(op -> op.dropTable("person"))
                .upgrade(op ->
                        op.createTable(table("person", column("id", INTEGER)).ifNotExists()))
                .adds(Thing.table("person", "id"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void dropTableIsTakenBackWithIndexesAndCommentButWithoutRows(TestDatabase database) throws SQLException {
        given(database, TablesIT::people)
                .upgrade(op -> op.dropTable("person"))
                .removes(
                        Thing.table("person", "id", "name"),
                        Thing.primaryKey("person", "pk_person"),
                        Thing.index("person", "ix_person_name"))
                .goesBackAndForth("person");
    }

    @OnEachDatabase
    void dropTableIsTakenBackWithItsForeignKey(TestDatabase database) throws SQLException {
        given(database, TablesIT::peopleAndPets)
                .upgrade(op -> op.dropTable("pet"))
                .removes(
                        Thing.table("pet", "id", "owner"),
                        Thing.primaryKey("pet", "pk_pet"),
                        Thing.foreignKey("pet", "fk_pet_owner", "owner"))
                .goesBackAndForth("pet");
    }

    @OnEachDatabase
    void dropTableIsRefusedWhileAForeignKeyLeadsToIt(TestDatabase database) throws SQLException {
        given(database, TablesIT::peopleAndPets)
                .upgradeIsRefused(
                        op -> op.dropTable("person"),
                        database.kind() == SQLITE
                                ? "it would leave behind rows of pet without their row of person (1)"
                                : "table person cannot be dropped while table pet has a foreign key [owner] to person"
                                        + " [id]; drop that constraint or that table first");
    }

    @OnEachDatabase
    void tablesThatReferToEachOtherAreDroppedAndBroughtBack(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("a", column("id", INTEGER), column("b", INTEGER), primaryKey("id"));
                    op.createTable(
                            "b",
                            column("id", INTEGER),
                            column("a", INTEGER),
                            primaryKey("id"),
                            foreignKey("a").references("a", "id"));
                    op.addConstraint("a", foreignKey("b").references("b", "id"));
                })
                .upgrade(op -> {
                    op.dropConstraint("a", "fk_a_b");
                    op.dropTable("b");
                    op.dropTable("a");
                })
                .removes(
                        Thing.table("a", "id", "b"),
                        Thing.table("b", "id", "a"),
                        Thing.primaryKey("a", "pk_a"),
                        Thing.primaryKey("b", "pk_b"),
                        Thing.foreignKey("a", "fk_a_b", "b"),
                        Thing.foreignKey("b", "fk_b_a", "a"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void tableMadeFilledChangedAndRenamedInOneRevision(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> {
                    people(op);
                    op.addColumn("person", column("age", INTEGER).notNull().defaultsTo(1));
                    op.addConstraint("person", check("age > 0").named("ck_person_age"));
                    op.createIndex(index().on("person", "age"));
                    op.renameTable("person", "people");
                    op.insert("people", row("id", 3).with("name", "Cid").with("age", 4));
                    op.renameColumn("people", "name", "called");
                    op.addColumn("people", column("note", varchar(9)));
                    op.dropColumn("people", "note");
                })
                .adds(
                        Thing.table("people", "id", "called", "age"),
                        Thing.primaryKey("people", "pk_person"),
                        Thing.check("people", "ck_person_age", "age > 0"),
                        Thing.index("people", "ix_person_age"),
                        Thing.index("people", "ix_person_name"))
                .finds("SELECT called, age FROM people ORDER BY id", "Ann | 1", "Bob | 1", "Cid | 4")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void dropTableIfExistsDropsTheTableAndHasNoWayBack(TestDatabase database) throws SQLException {
        given(database, TablesIT::people)
                .upgrade(op -> op.dropTable(ifExists("person")))
                .removes(
                        Thing.table("person", "id", "name"),
                        Thing.primaryKey("person", "pk_person"),
                        Thing.index("person", "ix_person_name"))
                .staysUp("dropTable(person)", "cannot be undone: nobody knows whether there was a table to drop");
    }

    @OnEachDatabase
    void dropTableIfExistsToleratesThatThereIsNone(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> op.dropTable(ifExists("person")))
                .staysUp("dropTable(person)", "cannot be undone: nobody knows whether there was a table to drop");
    }

    @OnEachDatabase
    void dropTableIsRefusedBeforeAnythingHappensWhereThereIsNone(TestDatabase database) throws SQLException {
        given(database, TablesIT::people)
                .upgradeIsRefused(
                        op -> {
                            op.dropTable("person");
                            op.dropTable("persona");
                        },
                        "dropTable(persona) (TablesIT.java:",
                        "there is no table persona");
    }

    @OnEachDatabase
    void renameTableKeepsRowsAndIsFollowedByForeignKeysAndIndexes(TestDatabase database) throws SQLException {
        given(database, TablesIT::peopleAndPets)
                .upgrade(op -> op.renameTable("person", "people"))
                .removes(
                        Thing.table("person", "id", "name"),
                        Thing.primaryKey("person", "pk_person"),
                        Thing.index("person", "ix_person_name"))
                .adds(
                        Thing.table("people", "id", "name"),
                        Thing.primaryKey("people", "pk_person"),
                        Thing.index("people", "ix_person_name"))
                .alters(Thing.reference("pet", "fk_pet_owner", "owner"))
                .finds("SELECT name FROM people ORDER BY id", "Ann", "Bob")
                .refuses("INSERT INTO pet (id, owner) VALUES (2, 3)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void renameTableOfOneThatRefersToAnotherAndToItself(TestDatabase database) throws SQLException {
        given(database, op -> {
                    peopleAndPets(op);
                    op.addColumn("pet", column("mother", INTEGER));
                    op.addConstraint("pet", foreignKey("mother").references("pet", "id"));
                    op.insert("pet", row("id", 2).with("owner", 1).with("mother", 1));
                })
                .upgrade(op -> op.renameTable("pet", "animal"))
                .removes(
                        Thing.table("pet", "id", "owner", "mother"),
                        Thing.primaryKey("pet", "pk_pet"),
                        Thing.foreignKey("pet", "fk_pet_owner", "owner"),
                        Thing.foreignKey("pet", "fk_pet_mother", "mother"))
                .adds(
                        Thing.table("animal", "id", "owner", "mother"),
                        Thing.primaryKey("animal", "pk_pet"),
                        Thing.foreignKey("animal", "fk_pet_owner", "owner"),
                        Thing.foreignKey("animal", "fk_pet_mother", "mother"))
                .refuses("INSERT INTO animal (id, owner, mother) VALUES (3, 1, 9)")
                .refuses("INSERT INTO animal (id, owner, mother) VALUES (3, 9, 1)")
                .finds("SELECT id, owner, mother FROM animal ORDER BY id", "1 | 2 | null", "2 | 1 | 1")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void twoTablesSwapTheirNames(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("a", column("one", INTEGER), primaryKey("one"));
                    op.createTable("b", column("two", INTEGER), primaryKey("two"));
                    op.insert("a", row("one", 1));
                    op.insert("b", row("two", 2));
                })
                .changing("a", "b")
                .upgrade(op -> {
                    op.renameTable("a", "c");
                    op.renameTable("b", "a");
                    op.renameTable("c", "b");
                })
                .removes(
                        Thing.column("a", "one"),
                        Thing.column("b", "two"),
                        Thing.primaryKey("a", "pk_a").notOn(MYSQL, MARIADB),
                        Thing.primaryKey("b", "pk_b").notOn(MYSQL, MARIADB))
                .adds(
                        Thing.column("a", "two"),
                        Thing.column("b", "one"),
                        Thing.primaryKey("a", "pk_b").notOn(MYSQL, MARIADB),
                        Thing.primaryKey("b", "pk_a").notOn(MYSQL, MARIADB))
                .alters(
                        Thing.primaryKey("a", "").on(MYSQL, MARIADB),
                        Thing.primaryKey("b", "").on(MYSQL, MARIADB))
                .finds("SELECT two FROM a", "2")
                .finds("SELECT one FROM b", "1")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void commentOnTableIsTakenBackToTheOldOne(TestDatabase database) throws SQLException {
        given(database, TablesIT::people)
                .upgrade(op -> op.commentOnTable("person", "Whom we know"))
                .alters(Thing.table("person").on(POSTGRESQL))
                .shows(Thing.table("person").on(POSTGRESQL), PerDatabase.everywhere("\"comment\":\"Whom we know\""))
                .defines("person", new PerDatabase("", "COMMENT='Whom we know'", "COMMENT='Whom we know'", ""))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void commentOnTableWithNothingTakesTheCommentAway(TestDatabase database) throws SQLException {
        given(database, TablesIT::people)
                .upgrade(op -> op.commentOnTable("person", ""))
                .alters(Thing.table("person").on(POSTGRESQL))
                .goesBackAndForth();
    }
}
