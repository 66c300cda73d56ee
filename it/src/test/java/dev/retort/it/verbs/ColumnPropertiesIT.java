package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropGenerated;
import static dev.retort.schema.ColumnChange.dropIdentity;
import static dev.retort.schema.ColumnChange.toGenerated;
import static dev.retort.schema.ColumnChange.toIdentity;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Numbers.numbersFrom;
import static dev.retort.schema.Row.row;

import dev.retort.Operations;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import java.sql.SQLException;

/** Numbering, generation and collation of columns are given and changed while there are rows. */
class ColumnPropertiesIT {
    private static void boxes(Operations op, Column area) {
        op.createTable(
                "box",
                column("id", INTEGER).notNull(),
                column("width", INTEGER).notNull(),
                area,
                primaryKey("id"),
                check("width > 0").named("ck_width"));
        op.insert("box", row("id", 1).with("width", 4), row("id", 7).with("width", 5));
    }

    @OnEachDatabase
    void aColumnIsNumberedBehindTheHighestNumber(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = given(database, op -> boxes(op, column("area", INTEGER)))
                .upgrade(op -> op.alterColumn("box", "id", toIdentity()))
                .findsAfter("INSERT INTO box (width) VALUES (1)", "SELECT max(id) FROM box", "8");
        if (database.kind() != SQLITE) {
            verb.alters(Thing.column("box", "id"));
        }
        if (database.kind() == POSTGRESQL) {
            verb.adds(Thing.rule("sequence:box_id_seq"));
        }
        verb.goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, MYSQL, MARIADB})
    void theNumbersStartWhereTheyAreTold(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("t", column("id", BIGINT).identity(), column("a", INTEGER), primaryKey("id"));
                    op.insert("t", row("id", 3).with("a", 1));
                })
                .upgrade(op -> op.alterColumn("t", "id", toIdentity(numbersFrom(500))))
                .findsAfter("INSERT INTO t (a) VALUES (2)", "SELECT max(id) FROM t", "500")
                .goesDownAndUp();
    }

    @OnDatabase({POSTGRESQL, MYSQL, MARIADB})
    void aColumnIsNoLongerNumbered(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable(
                            "t",
                            column("id", INTEGER).serial(),
                            column("a", INTEGER).notNull(),
                            primaryKey("a"));
                    op.insert("t", row("id", 3).with("a", 1));
                })
                .upgrade(op -> op.alterColumn("t", "id", dropIdentity()))
                .refuses("INSERT INTO t (id, a) VALUES (NULL, 2)")
                .goesDownAndUp();
    }

    @OnEachDatabase
    void aColumnBecomesGeneratedAndBack(TestDatabase database) throws SQLException {
        given(database, op -> {
                    boxes(op, column("area", INTEGER));
                    op.createIndex(index().on("box", "area"));
                    op.addConstraint("box", check("area < 1000").named("ck_area"));
                })
                .changing("box.area")
                .upgrade(op -> op.alterColumn("box", "area", toGenerated(expression("width * 10"))))
                .finds("SELECT area FROM box ORDER BY id", "40", "50")
                .refuses("INSERT INTO box (id, width) VALUES (9, 100)")
                .goesDownAndUp("box.area");
    }

    @OnEachDatabase
    void aGeneratedColumnKeepsItsValuesAsAnOrdinaryOne(TestDatabase database) throws SQLException {
        given(database, op -> boxes(op, column("area", INTEGER).generatedAs(expression("width * 10"))))
                .upgrade(op -> op.alterColumn("box", "area", dropGenerated()))
                .finds("SELECT area FROM box ORDER BY id", "40", "50")
                .accepts("UPDATE box SET area = 1")
                .goesDownAndUp();
    }

    @OnDatabase({SQLITE, MYSQL, MARIADB})
    void aVirtualColumnKeepsItsValuesAsAnOrdinaryOne(TestDatabase database) throws SQLException {
        given(database, op -> boxes(op, column("area", INTEGER).virtuallyGeneratedAs(expression("width * 10"))))
                .upgrade(op -> op.alterColumn("box", "area", dropGenerated(), toNotNull()))
                .finds("SELECT area FROM box ORDER BY id", "40", "50")
                .goesDownAndUp();
    }

    @OnEachDatabase
    void aCollationIsChanged(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("word", column("text", varchar(20)).notNull(), primaryKey("text"));
                    op.insert("word", row("text", "a"), row("text", "B"));
                })
                .upgrade(op -> {
                    op.on(Dialect.SQLITE, lite -> lite.alterColumn("word", "text", ColumnChange.toCollation("NOCASE")));
                    op.on(Dialect.POSTGRESQL, pg -> pg.alterColumn("word", "text", ColumnChange.toCollation("C")));
                    op.on(
                            Dialect.MYSQL_AND_MARIADB,
                            my -> my.alterColumn("word", "text", ColumnChange.toCollation("utf8mb4_bin")));
                })
                .finds("SELECT min(text) FROM word", database.kind() == SQLITE ? "a" : "B")
                .goesDownAndUp();
    }
}
