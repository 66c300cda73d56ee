package dev.retort.it.verbs;

import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toIdentity;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Condition;
import dev.retort.Operations;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** Tables in a schema of their own; each test's is called after its database, since MySQL has all of them in one server. */
class SchemasIT {
    private static void sales(Operations op, String schema) {
        String orders = schema + ".orders";
        op.createSchema(schema);
        op.createTable(
                orders,
                column("id", INTEGER).notNull(),
                column("sum", INTEGER).notNull().defaultsTo(0),
                column("before", INTEGER),
                primaryKey("id"),
                check("sum >= 0").unnamed());
        op.createIndex(index().on(orders, "sum"));
        op.insert(orders, row("id", 1).with("sum", 10));
    }

    @OnDatabase({POSTGRESQL, MYSQL, MARIADB})
    void verbsWorkOnATableInASchema(TestDatabase database) throws SQLException {
        String schema = "sales_of_" + database.kind().lowerCaseName();
        String orders = schema + ".orders";
        onEmpty(database)
                .upgrade(op -> {
                    sales(op, schema);
                    op.require(Condition.tableExists(orders), "the table is not there");
                    op.require(Condition.columnExists(orders, "sum"), "the column is not there");
                    op.require(Condition.indexExists(orders, "ix_orders_sum"), "the index is not there");
                    op.alterColumn(orders, "id", toIdentity());
                    op.alterColumn(orders, "sum", toType(BIGINT));
                    op.addConstraint(orders, foreignKey("before").references(orders, "id"));
                    op.dropConstraint(orders, check("sum >= 0"));
                    op.renameIndex(orders, "ix_orders_sum", "ix_sum");
                    op.dropIndex(orders, "ix_sum");
                    op.renameTable(orders, schema + ".purchases");
                    op.commentOnTable(schema + ".purchases", "what was sold");
                })
                .findsAfter(
                        "INSERT INTO " + schema + ".purchases (sum) VALUES (5)",
                        "SELECT id, sum FROM " + schema + ".purchases ORDER BY id",
                        "1 | 10",
                        "2 | 5")
                .goesDownAndUp();
    }
}
