package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.PerDatabase.everywhere;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Dialect;
import java.sql.SQLException;

/** Type, nullability, default and comment of a column change, alone and together. */
class AlterColumnIT {
    private static void people(Operations op) {
        op.createTable(
                "person",
                column("id", INTEGER),
                column("name", varchar(20)).notNull().comment("what we call them"),
                column("score", INTEGER).defaultsTo(7),
                column("note", varchar(40)),
                primaryKey("id"),
                unique("name"),
                check("score >= 0").named("ck_person_score"));
        op.createIndex(index().on("person", "score"));
        op.insert(
                "person",
                row("id", 1).with("name", "Ann").with("score", 3).with("note", "12"),
                row("id", 2).with("name", "Bob").withNull("score").with("note", "-5"));
    }

    @OnEachDatabase
    void typeIsWidened(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "note", toType(varchar(400))))
                .alters(Thing.column("person", "note"))
                .shows(
                        Thing.column("person", "note"),
                        new PerDatabase("character varying(400)", "varchar(400)", "varchar(400)", "VARCHAR(400)"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void typeOfAColumnWithConstraintIndexAndDefaultIsWidened(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "score", toType(BIGINT)))
                .alters(Thing.column("person", "score"))
                .shows(Thing.column("person", "score"), new PerDatabase("bigint", "bigint", "bigint(20)", "BIGINT"))
                .findsAfter(
                        "INSERT INTO person (id, name) VALUES (3, 'Cid')", "SELECT score FROM person WHERE id = 3", "7")
                .refuses("INSERT INTO person (id, name, score) VALUES (3, 'Cid', -1)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void typeOfNumbersBecomesText(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "item",
                            column("id", INTEGER),
                            column("code", INTEGER).notNull(),
                            primaryKey("id"));
                    op.insert(
                            "item", row("id", 1).with("code", 17), row("id", 2).with("code", -4));
                })
                .upgrade(op -> op.alterColumn("item", "code", toType(varchar(20))))
                .alters(Thing.column("item", "code"))
                .finds("SELECT code FROM item WHERE code = '17'", "17")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void typeOfTextBecomesNumbers(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "note", toType(INTEGER).using("CAST(note AS DECIMAL(9, 0))")))
                .alters(Thing.column("person", "note"))
                .finds("SELECT note + 1 FROM person ORDER BY id", "13", "-4")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void typeOfTextBecomesNumbersWithoutUsing(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "note", toType(INTEGER)))
                .alters(Thing.column("person", "note"))
                .finds("SELECT note + 1 FROM person ORDER BY id", "13", "-4")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void typeOfFlagsBecomesBoolean(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "task",
                            column("id", INTEGER),
                            column("done", INTEGER).notNull(),
                            primaryKey("id"));
                    op.insert("task", row("id", 1).with("done", 1), row("id", 2).with("done", 0));
                })
                .changing("task.done")
                .upgrade(op -> op.alterColumn("task", "done", toType(BOOLEAN).using("done <> 0")))
                .alters(Thing.column("task", "done"))
                .finds("SELECT id FROM task WHERE done", "1")
                .finds("SELECT id FROM task WHERE NOT done", "2")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void valuesAreConvertedByAnExpressionThatMayDifferPerDatabase(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .changing("person.note")
                .upgrade(op -> op.alterColumn(
                        "person",
                        "note",
                        toType(varchar(90))
                                .using(expression("name || ':' || note")
                                        .on(Dialect.MYSQL, "CONCAT(name, ':', note)")
                                        .on(Dialect.MARIADB, "CONCAT(name, ':', note)"))))
                .alters(Thing.column("person", "note"))
                .finds("SELECT note FROM person ORDER BY id", "Ann:12", "Bob:-5")
                .goesBackAndForth("person.note");
    }

    @OnEachDatabase
    void conversionThatFailedIsRunAgainOnceItIsMended(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .changing("person.note")
                .upgradeFails(
                        op -> op.alterColumn("person", "note", toType(INTEGER).using("nothing + 1")),
                        "alterColumn(person, note) (AlterColumnIT.java:",
                        "nothing")
                .finds("SELECT note FROM person ORDER BY id", "12", "-5")
                .upgrade(op -> op.alterColumn("person", "note", toType(INTEGER).using("score + 1")))
                .alters(Thing.column("person", "note"))
                .finds("SELECT note FROM person ORDER BY id", "4", "null")
                .goesBackAndForth("person.note");
    }

    @OnEachDatabase
    void precisionOfADecimalGrows(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("price", column("id", INTEGER), column("amount", decimal(6, 2)), primaryKey("id"));
                    op.insert("price", row("id", 1).with("amount", new java.math.BigDecimal("12.50")));
                })
                .changing("price.amount")
                .upgrade(op -> op.alterColumn("price", "amount", toType(decimal(12, 4))))
                .alters(Thing.column("price", "amount"))
                .finds("SELECT amount FROM price", database.kind() == SQLITE ? "12.5" : "12.5000")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void nullsAreRefused(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .accepts("INSERT INTO person (id, name, note) VALUES (3, 'Cid', NULL)")
                .upgrade(op -> op.alterColumn("person", "note", toNotNull()))
                .alters(Thing.column("person", "note"))
                .refuses("INSERT INTO person (id, name, note) VALUES (3, 'Cid', NULL)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void nullsAreNotRefusedWhereARowHoldsOne(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgradeIsRefused(
                        op -> op.alterColumn("person", "score", toNotNull()),
                        "alterColumn(person, score) (AlterColumnIT.java:",
                        "failed");
    }

    @OnEachDatabase
    void nullsAreAccepted(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .refuses("INSERT INTO person (id, name) VALUES (3, NULL)")
                .upgrade(op -> op.alterColumn("person", "name", toNullable()))
                .alters(Thing.column("person", "name"))
                .accepts("INSERT INTO person (id, name) VALUES (3, NULL)")
                .shows(Thing.column("person", "name").notOn(SQLITE), everywhere("\"comment\":\"what we call them\""))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void nullsOfAPrimaryKeyAreNeverAccepted(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgradeIsRefused(
                        op -> op.alterColumn("person", "id", toNullable()),
                        "alterColumn(person, id) (AlterColumnIT.java:",
                        "column id of table person belongs to the primary key and cannot accept nulls");
    }

    @OnEachDatabase
    void defaultIsSet(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "note", toDefault("none")))
                .alters(Thing.column("person", "note"))
                .findsAfter(
                        "INSERT INTO person (id, name) VALUES (3, 'Cid')",
                        "SELECT note FROM person WHERE id = 3",
                        "none")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void defaultIsReplaced(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "score", toDefault(8)))
                .alters(Thing.column("person", "score"))
                .findsAfter(
                        "INSERT INTO person (id, name) VALUES (3, 'Cid')", "SELECT score FROM person WHERE id = 3", "8")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void defaultIsDropped(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "score", dropDefault()))
                .alters(Thing.column("person", "score"))
                .findsAfter(
                        "INSERT INTO person (id, name) VALUES (3, 'Cid')",
                        "SELECT score FROM person WHERE id = 3",
                        "null")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void commentIsSet(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "note", toComment("anything")))
                .alters(Thing.column("person", "note").notOn(SQLITE))
                .shows(Thing.column("person", "note").notOn(SQLITE), everywhere("\"comment\":\"anything\""))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void commentIsReplaced(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "name", toComment("full name")))
                .alters(Thing.column("person", "name").notOn(SQLITE))
                .shows(Thing.column("person", "name").notOn(SQLITE), everywhere("\"comment\":\"full name\""))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void commentIsDropped(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "name", dropComment()))
                .alters(Thing.column("person", "name").notOn(SQLITE))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void severalChangesAreMadeAtOnce(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn(
                        "person", "note", toType(varchar(99)), toNotNull(), toDefault("-"), toComment("all of it")))
                .alters(Thing.column("person", "note"))
                .refuses("INSERT INTO person (id, name, note) VALUES (3, 'Cid', NULL)")
                .findsAfter(
                        "INSERT INTO person (id, name) VALUES (3, 'Cid')", "SELECT note FROM person WHERE id = 3", "-")
                .shows(
                        Thing.column("person", "note"),
                        new PerDatabase("character varying(99)", "varchar(99)", "varchar(99)", "VARCHAR(99)"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void typeAndDefaultChangeTogether(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "score", toType(BIGINT), toDefault(1L << 40), toNullable()))
                .alters(Thing.column("person", "score"))
                .findsAfter(
                        "INSERT INTO person (id, name) VALUES (3, 'Cid')",
                        "SELECT score FROM person WHERE id = 3",
                        "1099511627776")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void typeChangesTakesADefaultOfAnotherKindAlong(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "event",
                            column("id", INTEGER),
                            column("at", TIMESTAMP).notNull().defaultsTo(currentTimestamp()),
                            primaryKey("id"));
                    op.insert("event", row("id", 1).with("at", java.time.LocalDateTime.of(2024, 5, 6, 7, 8, 9)));
                })
                .upgrade(op -> op.alterColumn("event", "at", toType(varchar(30)), toDefault("never")))
                .alters(Thing.column("event", "at"))
                .findsAfter(
                        "INSERT INTO event (id) VALUES (2)",
                        "SELECT at FROM event ORDER BY id",
                        "2024-05-06 07:08:09",
                        "never")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void keyAndWhatRefersToItAreWidenedOneAfterTheOther(TestDatabase database) throws SQLException {
        given(database, op -> {
                    people(op);
                    op.createTable(
                            "pet",
                            column("id", INTEGER),
                            column("owner", INTEGER),
                            primaryKey("id"),
                            foreignKey("owner").references("person", "id"));
                    op.insert("pet", row("id", 1).with("owner", 2));
                })
                .upgrade(op -> {
                    op.dropConstraint("pet", "fk_pet_owner");
                    op.alterColumn("person", "id", toType(BIGINT));
                    op.alterColumn("pet", "owner", toType(BIGINT));
                    op.addConstraint("pet", foreignKey("owner").references("person", "id"));
                })
                .alters(Thing.column("person", "id"), Thing.column("pet", "owner"))
                .refuses("INSERT INTO pet (id, owner) VALUES (2, 3)")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void numberedKeyIsWidened(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = given(database, op -> {
            op.createTable("note", column("id", INTEGER).identity(), column("text", varchar(9)), primaryKey("id"));
            op.sql(Sql.of("INSERT INTO note (text) VALUES ('a'), ('b')").reversedByNothing());
        });
        if (database.kind() == SQLITE) {
            verb.upgradeIsRefused(
                    op -> op.alterColumn("note", "id", toType(BIGINT)),
                    "alterColumn(note, id) (AlterColumnIT.java:",
                    "SQLite numbers rows only in an INTEGER column that is the primary key on its own");
        } else {
            verb.upgrade(op -> op.alterColumn("note", "id", toType(BIGINT)))
                    .alters(Thing.column("note", "id"), Thing.sequence("note", "id"))
                    .findsAfter(
                            "INSERT INTO note (text) VALUES ('c')", "SELECT id FROM note ORDER BY id", "1", "2", "3")
                    .goesBackAndForth();
        }
    }

    @OnEachDatabase
    void generatedColumnIsWidened(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "box",
                            column("id", INTEGER),
                            column("width", INTEGER),
                            column("twice", INTEGER).generatedAs(expression("width * 2")),
                            primaryKey("id"));
                    op.insert("box", row("id", 1).with("width", 4));
                })
                .upgrade(op -> op.alterColumn("box", "twice", toType(BIGINT)))
                .alters(Thing.column("box", "twice"))
                .findsAfter("UPDATE box SET width = 5", "SELECT twice FROM box", "10")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void columnBecomesText(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgrade(op -> op.alterColumn("person", "note", toType(TEXT)))
                .alters(Thing.column("person", "note"))
                .shows(Thing.column("person", "note"), new PerDatabase("text", "text", "text", "TEXT"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void columnThatIsMissingIsNamedTogetherWithThoseThatThereAre(TestDatabase database) throws SQLException {
        given(database, AlterColumnIT::people)
                .upgradeIsRefused(
                        op -> op.alterColumn("person", "nmae", toNotNull()),
                        "alterColumn(person, nmae) (AlterColumnIT.java:",
                        "table person has no column nmae; it has [id, name, score, note]");
    }
}
