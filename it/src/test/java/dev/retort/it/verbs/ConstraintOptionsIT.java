package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.PerDatabase.everywhere;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.exclude;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ConflictResolution;
import dev.retort.schema.IndexMethod;
import java.sql.SQLException;

/** What constraints say besides their rule, on the databases that know it. */
class ConstraintOptionsIT {
    private static void people(Operations op) {
        op.createTable(
                "town",
                column("id", INTEGER),
                column("area", INTEGER).notNull(),
                primaryKey("id"),
                unique("id", "area").named("town_area"));
        op.createTable(
                "person",
                column("id", INTEGER).notNull(),
                column("town", INTEGER),
                column("area", INTEGER),
                column("rank", INTEGER));
        op.insert("town", row("id", 5).with("area", 50));
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void foreignKeyThatIsLookedAtLater(TestDatabase database) throws SQLException {
        given(database, ConstraintOptionsIT::people)
                .upgrade(op -> op.addConstraint(
                        "person", foreignKey("town").references("town", "id").initiallyDeferred()))
                .adds(Thing.foreignKey("person", "fk_person_town", "town"))
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void uniqueConstraintThatIsLookedAtLater(TestDatabase database) throws SQLException {
        given(database, ConstraintOptionsIT::people)
                .upgrade(op -> op.addConstraint("person", unique("rank").deferrable()))
                .adds(Thing.named("person", "uq_person_rank"))
                .shows(Thing.named("person", "uq_person_rank"), everywhere("UNIQUE (rank) DEFERRABLE"))
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void foreignKeyThatComparesInFull(TestDatabase database) throws SQLException {
        given(database, ConstraintOptionsIT::people)
                .upgrade(op -> op.addConstraint(
                        "person",
                        foreignKey("town", "area")
                                .references("town", "id", "area")
                                .matchFull()
                                .named("fk")))
                .adds(Thing.named("person", "fk"))
                .shows(Thing.named("person", "fk"), everywhere("MATCH FULL"))
                .refuses("INSERT INTO person (id, town) VALUES (1, 9)")
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void constraintThatIsValidatedLater(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.addConstraint("person", check("rank > 0").named("ck").notValid());
                })
                .upgrade(op -> op.validateConstraint("person", "ck"))
                .alters(Thing.named("person", "ck"))
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void uniqueConstraintWithOtherColumnsAndEqualNulls(TestDatabase database) throws SQLException {
        given(database, ConstraintOptionsIT::people)
                .upgrade(op -> op.addConstraint(
                        "person", unique("rank").nullsNotDistinct().including("area")))
                .adds(Thing.named("person", "uq_person_rank"))
                .shows(
                        Thing.named("person", "uq_person_rank"),
                        everywhere("UNIQUE NULLS NOT DISTINCT (rank) INCLUDE (area)"))
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void primaryKeyThatTakesOverAnIndex(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createIndex(index("ix").on("person", "id").unique());
                })
                .upgrade(op -> op.addConstraint("person", primaryKey("id").usingIndex("ix")))
                .removes(Thing.index("person", "ix"))
                .adds(Thing.named("person", "pk_person"))
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void rowsThatExcludeOneAnother(TestDatabase database) throws SQLException {
        given(database, ConstraintOptionsIT::people)
                .upgrade(op -> op.addConstraint(
                        "person",
                        exclude("rank", "=")
                                .using(IndexMethod.HASH)
                                .where("town IS NULL")
                                .named("ex")))
                .adds(Thing.named("person", "ex"))
                .accepts("INSERT INTO person (id, rank) VALUES (1, 1)")
                .refuses("INSERT INTO person (id, rank) VALUES (2, 1), (3, 1)")
                .goesBackAndForth();
    }

    @OnDatabase(POSTGRESQL)
    void exclusionWithoutANameIsFoundByItsShape(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.addConstraint(
                            "person",
                            exclude("rank", "=").using(IndexMethod.BTREE).unnamed());
                })
                .upgrade(op -> op.dropConstraint("person", exclude("rank", "=").using(IndexMethod.BTREE)))
                .removes(Thing.named("person", "person_rank_excl"))
                .goesBackAndForth();
    }

    @OnDatabase(SQLITE)
    void rowsThatReplaceOneAnother(TestDatabase database) throws SQLException {
        given(database, ConstraintOptionsIT::people)
                .upgrade(op -> op.addConstraint("person", unique("rank").onConflict(ConflictResolution.REPLACE)))
                .adds(Thing.unique("person", "uq_person_rank", "rank"))
                .accepts("INSERT INTO person (id, rank) VALUES (2, 1), (3, 1)")
                .goesBackAndForth();
    }
}
