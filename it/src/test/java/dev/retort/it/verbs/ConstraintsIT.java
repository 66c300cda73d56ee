package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Constraint;
import java.sql.SQLException;

/** Constraints come, go and get other names: with a name of their own, one of the convention, or one of the database. */
class ConstraintsIT {
    private static void bare(Operations op) {
        op.createTable("town", column("id", INTEGER), primaryKey("id"));
        op.createTable("person", column("id", INTEGER), column("name", varchar(50)), column("town", INTEGER));
        rows(op);
    }

    private static void constrained(Operations op, Constraint... constraints) {
        op.createTable("town", column("id", INTEGER), primaryKey("id"));
        op.createTable("person", column("id", INTEGER), column("name", varchar(50)), column("town", INTEGER));
        for (Constraint constraint : constraints) {
            op.addConstraint("person", constraint);
        }
        rows(op);
    }

    private static void rows(Operations op) {
        op.insert("town", row("id", 5));
        // Without a primary key, inserted rows could not be found again on the way back.
        op.sql(Sql.of("INSERT INTO person (id, name, town) VALUES (1, 'Ann', 5), (2, 'Bob', NULL)")
                .reversedBy("DELETE FROM person"));
    }

    @OnEachDatabase
    void primaryKeyIsAddedAndItsColumnAcceptsNullsAgainAfterwards(TestDatabase database) throws SQLException {
        given(database, ConstraintsIT::bare)
                .upgrade(op -> op.addConstraint("person", primaryKey("id")))
                .adds(Thing.primaryKey("person", "pk_person"))
                .alters(Thing.column("person", "id"))
                .refuses("INSERT INTO person (id) VALUES (1)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void primaryKeyOfSeveralColumnsIsAdded(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "seat",
                            column("line", INTEGER).notNull(),
                            column("place", INTEGER).notNull(),
                            column("name", varchar(9)));
                    op.sql(Sql.of("INSERT INTO seat VALUES (1, 2, 'a'), (1, 3, 'b')")
                            .reversedBy("DELETE FROM seat"));
                })
                .upgrade(op ->
                        op.addConstraint("seat", primaryKey("place", "line").named("seats")))
                .adds(Thing.primaryKey("seat", "seats"))
                .alters(
                        Thing.column("seat", "line").on(SQLITE),
                        Thing.column("seat", "place").on(SQLITE))
                .refuses("INSERT INTO seat (line, place) VALUES (1, 2)")
                .accepts("INSERT INTO seat (line, place) VALUES (2, 2)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void primaryKeyIsDroppedByName(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, primaryKey("id")))
                .upgrade(op -> op.dropConstraint("person", "pk_person"))
                .removes(Thing.primaryKey("person", "pk_person"))
                .alters(Thing.column("person", "id").on(SQLITE))
                .accepts("INSERT INTO person (id) VALUES (1)")
                .refuses("INSERT INTO person (id) VALUES (NULL)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void primaryKeyIsDroppedByShape(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, primaryKey("id").unnamed()))
                .upgrade(op -> op.dropConstraint("person", primaryKey("id")))
                .removes(Thing.rule("constraint:person.person_pkey").on(POSTGRESQL))
                .removes(Thing.rule("constraint:person.PRIMARY").on(MYSQL, MARIADB))
                .alters(Thing.column("person", "id").on(SQLITE))
                .accepts("INSERT INTO person (id) VALUES (1)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void primaryKeyIsRenamedWhereItHasAName(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, primaryKey("id")))
                .upgrade(op -> op.renameConstraint("person", "pk_person", "persons_key"))
                .removes(Thing.primaryKey("person", "pk_person").on(POSTGRESQL, SQLITE))
                .adds(Thing.primaryKey("person", "persons_key").on(POSTGRESQL, SQLITE))
                .refuses("INSERT INTO person (id) VALUES (1)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void uniqueIsAdded(TestDatabase database) throws SQLException {
        given(database, ConstraintsIT::bare)
                .upgrade(op -> op.addConstraint("person", unique("name", "town")))
                .adds(Thing.unique("person", "uq_person_name_town", "name,town"))
                .refuses("INSERT INTO person (id, name, town) VALUES (3, 'Ann', 5)")
                .accepts("INSERT INTO person (id, name, town) VALUES (3, 'Bob', NULL)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void uniqueIsNotAddedWhereRowsAgree(TestDatabase database) throws SQLException {
        given(database, op -> {
                    bare(op);
                    op.sql(Sql.of("INSERT INTO person (id, name) VALUES (1, 'Cid')"));
                })
                .upgradeIsRefused(
                        op -> op.addConstraint("person", unique("id")),
                        "addConstraint(person, uq_person_id) (ConstraintsIT.java:",
                        "failed");
    }

    @OnEachDatabase
    void uniqueIsDroppedByName(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, unique("name").named("one_of_each")))
                .upgrade(op -> op.dropConstraint("person", "one_of_each"))
                .removes(Thing.unique("person", "one_of_each", "name"))
                .accepts("INSERT INTO person (id, name) VALUES (3, 'Ann')")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void uniqueIsDroppedByShape(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, unique("name", "town").unnamed()))
                .upgrade(op -> op.dropConstraint("person", unique("name", "town")))
                .removes(
                        Thing.rule("constraint:person.person_name_town_key").on(POSTGRESQL),
                        Thing.rule("index:person.name").on(MYSQL, MARIADB),
                        Thing.rule("unique:person.(name,town)").on(SQLITE))
                .accepts("INSERT INTO person (id, name, town) VALUES (3, 'Ann', 5)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void uniqueIsRenamed(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, unique("name")))
                .upgrade(op -> op.renameConstraint("person", "uq_person_name", "names"))
                .removes(Thing.unique("person", "uq_person_name", "name").notOn(SQLITE))
                .removes(Thing.named("person", "uq_person_name").on(SQLITE))
                .adds(Thing.unique("person", "names", "name").notOn(SQLITE))
                .adds(Thing.named("person", "names").on(SQLITE))
                .refuses("INSERT INTO person (id, name) VALUES (3, 'Ann')")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void checkIsAdded(TestDatabase database) throws SQLException {
        given(database, ConstraintsIT::bare)
                .upgrade(op -> op.addConstraint("person", check("town > 0").named("towns_count")))
                .adds(Thing.check("person", "towns_count", "town > 0"))
                .refuses("INSERT INTO person (id, town) VALUES (3, 0)")
                .accepts("INSERT INTO person (id, town) VALUES (3, NULL)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void checkIsNotAddedWhereARowBreaksIt(TestDatabase database) throws SQLException {
        given(database, ConstraintsIT::bare)
                .upgradeIsRefused(
                        op -> op.addConstraint("person", check("town > 5").named("towns_count")),
                        "addConstraint(person, towns_count) (ConstraintsIT.java:",
                        "failed");
    }

    @OnEachDatabase
    void checkIsDroppedByName(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, check("town > 0").named("towns_count")))
                .upgrade(op -> op.dropConstraint("person", "towns_count"))
                .removes(Thing.check("person", "towns_count", "town > 0"))
                .accepts("INSERT INTO person (id, town) VALUES (3, 0)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void checkIsDroppedByShape(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, check("town > 0").unnamed()))
                .upgrade(op -> op.dropConstraint("person", check("town > 0")))
                .removes(
                        Thing.rule("constraint:person.person_town_check").on(POSTGRESQL),
                        Thing.rule("constraint:person.person_chk_1").on(MYSQL),
                        Thing.rule("constraint:person.CONSTRAINT_1").on(MARIADB),
                        Thing.rule("check:person.(town > 0)").on(SQLITE))
                .accepts("INSERT INTO person (id, town) VALUES (3, 0)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void checkIsRenamed(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, check("town > 0").named("towns_count")))
                .upgrade(op -> op.renameConstraint("person", "towns_count", "ck_person_town"))
                .removes(Thing.named("person", "towns_count"))
                .adds(Thing.named("person", "ck_person_town"))
                .refuses("INSERT INTO person (id, town) VALUES (3, 0)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void foreignKeyIsAdded(TestDatabase database) throws SQLException {
        given(database, ConstraintsIT::bare)
                .upgrade(op -> op.addConstraint("person", foreignKey("town").references("town", "id")))
                .adds(Thing.foreignKey("person", "fk_person_town", "town"))
                .refuses("INSERT INTO person (id, town) VALUES (3, 6)")
                .accepts("INSERT INTO person (id, town) VALUES (3, NULL)")
                .refuses("DELETE FROM town")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void foreignKeyOfSeveralColumnsIsAddedInTheOrderOfItsTarget(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "seat", column("line", INTEGER), column("place", INTEGER), primaryKey("place", "line"));
                    op.createTable(
                            "ticket",
                            column("id", INTEGER),
                            column("p", INTEGER),
                            column("l", INTEGER),
                            primaryKey("id"));
                    op.insert("seat", row("line", 1).with("place", 2));
                    op.insert("ticket", row("id", 1).with("p", 2).with("l", 1));
                })
                .upgrade(op -> op.addConstraint(
                        "ticket",
                        foreignKey("p", "l").references("seat", "place", "line").named("seats")))
                .adds(Thing.rule("constraint:ticket.seats").notOn(SQLITE))
                .adds(Thing.rule("index:ticket.seats").on(MYSQL, MARIADB))
                .adds(
                        Thing.rule("foreign_key:ticket.(p,l)").on(SQLITE),
                        Thing.rule("named_constraint:ticket.seats").on(SQLITE))
                .refuses("INSERT INTO ticket (id, p, l) VALUES (2, 1, 2)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void foreignKeyIsNotAddedWhereARowLeadsNowhere(TestDatabase database) throws SQLException {
        given(database, op -> {
                    bare(op);
                    op.sql(Sql.of("INSERT INTO person (id, town) VALUES (3, 9)"));
                })
                .upgradeIsRefused(
                        op -> op.addConstraint("person", foreignKey("town").references("town", "id")),
                        "revision verbs_verb (dev.retort.it.verbs.Verb) could not be applied:\n",
                        database.kind() == SQLITE
                                ? "it would leave behind rows of person without their row of town (1)"
                                : "addConstraint(person, fk_person_town) (ConstraintsIT.java:",
                        "Nothing of it remains");
    }

    @OnEachDatabase
    void foreignKeyIsDroppedByName(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, foreignKey("town").references("town", "id")))
                .upgrade(op -> op.dropConstraint("person", "fk_person_town"))
                .removes(Thing.foreignKey("person", "fk_person_town", "town"))
                .accepts("INSERT INTO person (id, town) VALUES (3, 6)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void foreignKeyIsDroppedByShape(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> constrained(
                                op, foreignKey("town").references("town", "id").unnamed()))
                .upgrade(op -> op.dropConstraint("person", foreignKey("town").references("town", "id")))
                .removes(
                        Thing.rule("constraint:person.person_town_fkey").on(POSTGRESQL),
                        Thing.rule("constraint:person.person_ibfk_1").on(MYSQL, MARIADB),
                        Thing.rule("index:person.town").on(MYSQL, MARIADB),
                        Thing.rule("foreign_key:person.(town)").on(SQLITE))
                .accepts("INSERT INTO person (id, town) VALUES (3, 6)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void foreignKeyIsRenamed(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, foreignKey("town").references("town", "id")))
                .upgrade(op -> op.renameConstraint("person", "fk_person_town", "lives_in"))
                .removes(Thing.foreignKey("person", "fk_person_town", "town").notOn(SQLITE))
                .removes(Thing.named("person", "fk_person_town").on(SQLITE))
                .adds(Thing.foreignKey("person", "lives_in", "town").notOn(SQLITE))
                .adds(Thing.named("person", "lives_in").on(SQLITE))
                .refuses("INSERT INTO person (id, town) VALUES (3, 6)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void uniqueThatAForeignKeyUsesIsDropped(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> constrained(
                                op, unique("town", "name"), foreignKey("town").references("town", "id")))
                .upgrade(op -> op.dropConstraint("person", "uq_person_town_name"))
                .removes(Thing.unique("person", "uq_person_town_name", "town,name"))
                // They cannot do without one, and would have made this one themselves.
                .adds(Thing.index("person", "fk_person_town").on(MYSQL, MARIADB))
                .accepts("INSERT INTO person (id, name, town) VALUES (3, 'Ann', 5)")
                .refuses("INSERT INTO person (id, town) VALUES (3, 6)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void primaryKeyIsReplacedByAnother(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, primaryKey("id")))
                .upgrade(op -> {
                    op.dropConstraint("person", "pk_person");
                    op.alterColumn("person", "name", ColumnChange.toNotNull());
                    op.addConstraint("person", primaryKey("name", "id").named("names"));
                })
                .removes(Thing.primaryKey("person", "pk_person").on(POSTGRESQL, SQLITE))
                .adds(Thing.primaryKey("person", "names").on(POSTGRESQL, SQLITE))
                .alters(
                        Thing.primaryKey("person", "").on(MYSQL, MARIADB),
                        Thing.column("person", "name"),
                        Thing.column("person", "id").on(SQLITE))
                .accepts("INSERT INTO person (id, name) VALUES (1, 'Cid')")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void foreignKeyToAUniqueColumn(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "country",
                            column("id", INTEGER),
                            column("code", varchar(2)).notNull(),
                            primaryKey("id"),
                            unique("code"));
                    op.createTable("city", column("id", INTEGER), column("country", varchar(2)), primaryKey("id"));
                    op.insert("country", row("id", 1).with("code", "de"));
                    op.insert("city", row("id", 1).with("country", "de"));
                })
                .upgrade(op -> op.addConstraint("city", foreignKey("country").references("country", "code")))
                .adds(Thing.foreignKey("city", "fk_city_country", "country"))
                .refuses("INSERT INTO city (id, country) VALUES (2, 'fr')")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void checkWithCommasParenthesesQuotesAndWordsOfOtherClauses(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> constrained(
                                op,
                                check(
                                                "name IN ('Ann', 'Bob', 'it''s (a) \"trap\", CHECK') OR (town IS NULL AND (id > 0))")
                                        .named("ck_tricky")))
                .upgrade(op -> {
                    op.addConstraint("person", unique("id"));
                    op.dropConstraint("person", "ck_tricky");
                })
                .removes(Thing.named("person", "ck_tricky").notOn(SQLITE))
                .adds(Thing.unique("person", "uq_person_id", "id"))
                .accepts("INSERT INTO person (id, name, town) VALUES (3, 'Zoe', 5)")
                .goesDownAndUp();
    }

    @OnEachDatabase
    void severalConstraintsAreAddedAtTheSameTime(TestDatabase database) throws SQLException {
        given(database, ConstraintsIT::bare)
                .upgrade(op -> {
                    op.addConstraint("person", primaryKey("id"));
                    op.addConstraint("person", unique("name"));
                    op.addConstraint("person", check("town > 0").named("ck_person_town"));
                    op.addConstraint("person", foreignKey("town").references("town", "id"));
                })
                .adds(
                        Thing.primaryKey("person", "pk_person"),
                        Thing.unique("person", "uq_person_name", "name"),
                        Thing.check("person", "ck_person_town", "town > 0"),
                        Thing.foreignKey("person", "fk_person_town", "town"))
                .alters(Thing.column("person", "id"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void dropConstraintIfExistsDropsItAndHasNoWayBack(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, unique("name")))
                .upgrade(op -> op.dropConstraint("person", ifExists("uq_person_name")))
                .removes(Thing.unique("person", "uq_person_name", "name"))
                .staysUp(
                        "dropConstraint(person, uq_person_name)",
                        "nobody knows whether there was a constraint to drop");
    }

    @OnEachDatabase
    void dropConstraintIfExistsToleratesThatThereIsNone(TestDatabase database) throws SQLException {
        given(database, ConstraintsIT::bare)
                .upgrade(op -> op.dropConstraint("person", ifExists("uq_person_name")))
                .staysUp(
                        "dropConstraint(person, uq_person_name)",
                        "nobody knows whether there was a constraint to drop");
    }

    @OnEachDatabase
    void constraintThatIsMissingIsNamedTogetherWithThoseThatThereAre(TestDatabase database) throws SQLException {
        given(database, op -> constrained(op, unique("name"), primaryKey("id")))
                .upgradeIsRefused(
                        op -> op.dropConstraint("person", "uq_person_nmae"),
                        "dropConstraint(person, uq_person_nmae) (ConstraintsIT.java:",
                        "table person has no constraint uq_person_nmae; it has [uq_person_name, pk_person]");
    }
}
