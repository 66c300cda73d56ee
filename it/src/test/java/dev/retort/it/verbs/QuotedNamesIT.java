package dev.retort.it.verbs;

import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.ReferentialAction;
import java.sql.SQLException;
import java.util.List;

/** Names that need quotes, everywhere a name can stand. */
class QuotedNamesIT {
    /** Reserved words, capitals, white space, quotes of either kind, signs, digits in front, other scripts. */
    private static final List<String> NAMES = List.of(
            "order",
            "group",
            "user",
            "select",
            "table",
            "index",
            "key",
            "check",
            "default",
            "values",
            "rank",
            "CamelCase",
            "UPPER",
            "two words",
            "it's",
            "say \"hi\"",
            "back`tick",
            "a,b",
            "a(b)",
            "semi;colon",
            "per%cent",
            "ques?tion",
            "dash-ed",
            "1st",
            "$dollar",
            "Größe");

    /** The name between the quotes of each database. */
    private static Expression quoted(String name, String rest) {
        return expression("\"" + name.replace("\"", "\"\"") + "\"" + rest)
                .on(Dialect.MYSQL, "`" + name.replace("`", "``") + "`" + rest)
                .on(Dialect.MARIADB, "`" + name.replace("`", "``") + "`" + rest);
    }

    private static void tableNamed(Operations op, String name) {
        op.createTable(
                name,
                column("id", INTEGER),
                column(name, INTEGER).comment(name),
                column("text", varchar(20)).defaultsTo(name),
                primaryKey("id").named("pk " + name),
                unique(name).named("uq " + name),
                check(quoted(name, " > 0")).named("ck " + name));
        op.createIndex(index("ix " + name).on(name, name, "id"));
        op.insert(name, row("id", 1).with(name, 7));
    }

    @OnEachDatabase
    void tablesColumnsConstraintsAndIndexesAreCreatedAndDropped(TestDatabase database) throws SQLException {
        onEmpty(database)
                .upgrade(op -> NAMES.forEach(name -> tableNamed(op, name)))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void tablesAreRenamed(TestDatabase database) throws SQLException {
        given(database, op -> NAMES.forEach(name -> tableNamed(op, name)))
                .upgrade(op -> NAMES.forEach(name -> {
                    op.renameTable(name, "other " + name);
                    op.commentOnTable("other " + name, name);
                }))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void columnsAreAddedAlteredRenamedAndDropped(TestDatabase database) throws SQLException {
        given(database, op -> NAMES.forEach(name -> tableNamed(op, name)))
                .upgrade(op -> NAMES.forEach(name -> {
                    op.addColumn(name, column("more " + name, INTEGER).notNull().defaultsTo(3));
                    op.alterColumn(
                            name,
                            "more " + name,
                            ColumnChange.toNullable(),
                            ColumnChange.toDefault(4),
                            ColumnChange.toType(varchar(30)),
                            ColumnChange.toDefault(name),
                            ColumnChange.toComment(name));
                    op.renameColumn(name, name, "new " + name);
                    op.dropColumn(name, "text");
                }))
                .goesDownAndUp(NAMES.stream().map(name -> name + ".text").toArray(String[]::new));
    }

    @OnEachDatabase
    void constraintsAndIndexesAreRenamedAndDropped(TestDatabase database) throws SQLException {
        given(database, op -> NAMES.forEach(name -> tableNamed(op, name)))
                .upgrade(op -> NAMES.forEach(name -> {
                    op.renameConstraint(name, "uq " + name, "other uq " + name);
                    op.renameConstraint(name, "ck " + name, "other ck " + name);
                    op.renameIndex(name, "ix " + name, "other ix " + name);
                    op.dropConstraint(name, "other uq " + name);
                    op.dropConstraint(name, "other ck " + name);
                    op.dropIndex(name, "other ix " + name);
                }))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void foreignKeysLeadThere(TestDatabase database) throws SQLException {
        given(database, op -> NAMES.forEach(name -> tableNamed(op, name)))
                .upgrade(op -> NAMES.forEach(name -> {
                    op.createTable(
                            "child " + name,
                            column("id", INTEGER),
                            column(name, INTEGER),
                            primaryKey("id").named("pk child " + name),
                            foreignKey(name)
                                    .references(name, name)
                                    .onDelete(ReferentialAction.CASCADE)
                                    .named("fk " + name));
                    op.insert("child " + name, row("id", 1).with(name, 7));
                    op.renameConstraint("child " + name, "fk " + name, "other fk " + name);
                }))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void unnamedConstraintsAreFoundByTheirShape(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> NAMES.forEach(name -> {
                            op.createTable(
                                    name,
                                    column("id", INTEGER),
                                    column(name, INTEGER),
                                    primaryKey("id").unnamed(),
                                    unique(name, "id").unnamed());
                            op.createTable(
                                    "child " + name,
                                    column(name, INTEGER),
                                    foreignKey(name).references(name, "id").unnamed());
                        }))
                .upgrade(op -> NAMES.forEach(name -> {
                    op.dropConstraint(name, unique(name, "id"));
                    op.dropConstraint("child " + name, foreignKey(name).references(name, "id"));
                }))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void enumerationsAreNamedSo(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> NAMES.forEach(name -> {
                            op.createTable(
                                    "t " + name,
                                    column("id", INTEGER),
                                    column(name, enumeration("type " + name, name, "other"))
                                            .notNull()
                                            .defaultsTo(name),
                                    primaryKey("id").named("pk " + name));
                            op.insert("t " + name, row("id", 1));
                        }))
                .upgrade(op -> NAMES.forEach(name -> op.alterColumn(
                        "t " + name, name, ColumnChange.toType(enumeration("type " + name, "other", name, "third")))))
                .goesDownAndUp();
    }

    @OnEachDatabase
    void columnGetsSuchANameAndTheTableChangesAfterwards(TestDatabase database) throws SQLException {
        given(database, op -> {
                    for (int i = 0; i < NAMES.size(); i++) {
                        op.createTable(
                                "t" + i,
                                column("id", INTEGER),
                                column("n", INTEGER).notNull(),
                                column("twice", INTEGER).generatedAs(expression("n * 2")),
                                primaryKey("id"),
                                check("n > 0 AND n < 100"));
                        op.insert("t" + i, row("id", 1).with("n", 7));
                    }
                })
                .upgrade(op -> {
                    for (int i = 0; i < NAMES.size(); i++) {
                        op.renameColumn("t" + i, "n", NAMES.get(i));
                        op.addConstraint("t" + i, check("id < 100"));
                        op.alterColumn("t" + i, NAMES.get(i), ColumnChange.toDefault(3), ColumnChange.toNullable());
                    }
                })
                .goesDownAndUp();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void namesThatDifferInCaseOnlyAreDifferentNames(TestDatabase database) throws SQLException {
        given(
                        database,
                        op -> op.createTable(
                                "Person",
                                column("id", INTEGER),
                                primaryKey("id").named("pk_1")))
                .upgrade(op -> op.createTable(
                        "person", column("id", INTEGER), primaryKey("id").named("pk_2")))
                .adds(Thing.table("person", "id"), Thing.primaryKey("person", "pk_2"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void conventionalNamesOfSuchTablesAreQuotedToo(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("Order", column("Id", INTEGER), column("two words", INTEGER), primaryKey("Id"));
                    op.insert("Order", row("Id", 1).with("two words", 2));
                })
                .upgrade(op -> {
                    op.addConstraint("Order", unique("two words"));
                    op.createIndex(index().on("Order", "two words", "Id"));
                })
                .goesDownAndUp();
    }
}
