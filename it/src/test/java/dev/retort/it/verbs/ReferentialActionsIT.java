package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.NO_ACTION;
import static dev.retort.schema.ReferentialAction.RESTRICT;
import static dev.retort.schema.ReferentialAction.SET_DEFAULT;
import static dev.retort.schema.ReferentialAction.SET_NULL;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ReferentialAction;
import java.sql.SQLException;

/** What becomes of referring rows when the row that they refer to goes or changes its key. */
class ReferentialActionsIT {
    private static final String PEOPLE = "SELECT id, town FROM person ORDER BY id";

    private static void towns(Operations op) {
        op.createTable("town", column("id", INTEGER), primaryKey("id"));
        op.createTable("person", column("id", INTEGER), column("town", INTEGER).defaultsTo(6), primaryKey("id"));
        op.insert("town", row("id", 5), row("id", 6));
        op.insert("person", row("id", 1).with("town", 5), row("id", 2).with("town", 6));
    }

    private static VerbOnDatabase upgraded(
            TestDatabase database, ReferentialAction onDelete, ReferentialAction onUpdate) throws SQLException {
        return given(database, ReferentialActionsIT::towns)
                .upgrade(op -> op.addConstraint(
                        "person",
                        foreignKey("town")
                                .references("town", "id")
                                .onDelete(onDelete)
                                .onUpdate(onUpdate)))
                .adds(Thing.foreignKey("person", "fk_person_town", "town"))
                .refuses("INSERT INTO person (id, town) VALUES (3, 7)");
    }

    @OnEachDatabase
    void cascadeTakesTheReferringRowsAlong(TestDatabase database) throws SQLException {
        upgraded(database, CASCADE, CASCADE)
                .findsAfter("DELETE FROM town WHERE id = 5", PEOPLE, "2 | 6")
                .findsAfter("UPDATE town SET id = 9 WHERE id = 5", PEOPLE, "1 | 9", "2 | 6")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void setNullEmptiesTheReferringColumn(TestDatabase database) throws SQLException {
        upgraded(database, SET_NULL, SET_NULL)
                .findsAfter("DELETE FROM town WHERE id = 5", PEOPLE, "1 | null", "2 | 6")
                .findsAfter("UPDATE town SET id = 9 WHERE id = 5", PEOPLE, "1 | null", "2 | 6")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void restrictRefuses(TestDatabase database) throws SQLException {
        upgraded(database, RESTRICT, RESTRICT)
                .refuses("DELETE FROM town WHERE id = 5")
                .refuses("UPDATE town SET id = 9 WHERE id = 5")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void noActionRefuses(TestDatabase database) throws SQLException {
        upgraded(database, NO_ACTION, NO_ACTION)
                .refuses("DELETE FROM town WHERE id = 5")
                .refuses("UPDATE town SET id = 9 WHERE id = 5")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void actionsOfTheTwoEventsAreIndependent(TestDatabase database) throws SQLException {
        upgraded(database, CASCADE, RESTRICT)
                .findsAfter("DELETE FROM town WHERE id = 5", PEOPLE, "2 | 6")
                .refuses("UPDATE town SET id = 9 WHERE id = 5")
                .goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void setDefaultFallsBackToTheDefault(TestDatabase database) throws SQLException {
        upgraded(database, SET_DEFAULT, SET_DEFAULT)
                .findsAfter("DELETE FROM town WHERE id = 5", PEOPLE, "1 | 6", "2 | 6")
                .findsAfter("UPDATE town SET id = 9 WHERE id = 5", PEOPLE, "1 | 6", "2 | 6")
                .goesBackAndForth();
    }

    @OnDatabase({MYSQL, MARIADB})
    void setDefaultIsRefusedByDatabasesThatDoNotDoIt(TestDatabase database) throws SQLException {
        given(database, ReferentialActionsIT::towns)
                .upgradeIsRefused(
                        op -> op.addConstraint(
                                "person",
                                foreignKey("town").references("town", "id").onDelete(SET_DEFAULT)),
                        "addConstraint(person, fk_person_town) (ReferentialActionsIT.java:",
                        database.kind() + " does not set a foreign key [town] to town [id] to its default when the"
                                + " referenced row goes or changes; use SET_NULL or CASCADE");
    }

    @OnEachDatabase
    void actionOfATableToItself(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "folder",
                            column("id", INTEGER),
                            column("parent", INTEGER),
                            primaryKey("id"),
                            foreignKey("parent").references("folder", "id").onDelete(CASCADE));
                    op.insert(
                            "folder",
                            row("id", 1),
                            row("id", 2).with("parent", 1),
                            row("id", 3).with("parent", 2));
                })
                .upgrade(op ->
                        op.addColumn("folder", column("size", INTEGER).notNull().defaultsTo(0)))
                .adds(Thing.column("folder", "size"))
                .findsAfter("DELETE FROM folder WHERE id = 2", "SELECT id FROM folder", "1")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void changesToTheReferencedTableDoNotCarryOutTheAction(TestDatabase database) throws SQLException {
        given(database, op -> {
                    towns(op);
                    op.addConstraint(
                            "person",
                            foreignKey("town")
                                    .references("town", "id")
                                    .onDelete(CASCADE)
                                    .onUpdate(CASCADE));
                })
                .upgrade(op -> {
                    op.addColumn("town", column("size", INTEGER));
                    op.alterColumn("town", "size", dev.retort.schema.ColumnChange.toDefault(3));
                    op.dropColumn("town", "size");
                    op.renameTable("town", "city");
                    op.renameTable("city", "town");
                })
                .finds(PEOPLE, "1 | 5", "2 | 6")
                .goesBackAndForth();
    }
}
