package dev.retort.it.crash.revisions;

import static dev.retort.Condition.findsNothing;
import static dev.retort.Update.update;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.View.view;

import dev.retort.Jdbc;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.schema.Index;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/**
 * Twenty operations, most of which do harm if they are done twice or not at all, and all of which can be taken back.
 *
 * @param building how indexes are built
 */
record Refurbishment(UnaryOperator<Index> building) {
    void record(Operations op) {
        op.createTable(
                "products",
                column("id", INTEGER).notNull(),
                column("name", varchar(50)).notNull(),
                primaryKey("id"),
                unique("name"));
        op.insert("products", row("id", 1).with("name", "Kettle"), row("id", 2).with("name", "Retort"));
        op.addColumn("customers", column("points", INTEGER).notNull().defaultsTo(0));
        op.update(update("customers")
                .set("points", expression("points + id"))
                .where("id > 0")
                .reversedBy(back -> back.update(update("customers")
                        .set("points", expression("points - id"))
                        .where("id > 0")
                        .reversedByNothing())));
        op.createIndex(building.apply(index("ix_customers_points").on("customers", "points")));
        op.addColumn("orders", column("product_id", INTEGER));
        op.addConstraint("orders", foreignKey("product_id").references("products", "id"));
        op.insertSelect(
                "orders",
                Sql.of("SELECT id + 10, customer_id, 'new', 2 FROM orders WHERE id < 10")
                        .on(POSTGRESQL, "SELECT id + 10, customer_id, 'new'::order_status, 2 FROM orders WHERE id < 10")
                        .reversedBy("DELETE FROM orders WHERE id > 10"),
                "id",
                "customer_id",
                "status",
                "product_id");
        op.sql(Sql.of("UPDATE customers SET points = points * 2 + 1")
                .reversedBy("UPDATE customers SET points = (points - 1) / 2"));
        op.run(Jdbc.work("count the work", connection -> count(connection, "n + 1"))
                .reversedBy(connection -> count(connection, "n - 1")));
        op.renameColumn("customers", "name", "full_name");
        op.alterColumn("customers", "full_name", toType(varchar(200)), toDefault("nobody"));
        op.replaceEnumValues(
                "order_status", values("new", "paid", "sent", "lost").replacing("payed", "paid"));
        op.dropIndex("customers", "ix_customers_email");
        op.on(POSTGRESQL, on -> {
            on.sql(Sql.of("CREATE SEQUENCE invoice_numbers").reversedBy("DROP SEQUENCE invoice_numbers"));
            on.sql(countOfBlock());
        });
        op.on(MYSQL_AND_MARIADB, on -> {
            on.createTable("invoice_numbers", column("next", INTEGER).notNull(), primaryKey("next"));
            on.insert("invoice_numbers", row("next", 1));
            on.sql(countOfBlock());
        });
        op.update(update("counters")
                .set("n", 0)
                .where("name = 'condition'")
                .reversedBy(back -> back.update(update("counters")
                        .set("n", 0)
                        .where("name = 'condition'")
                        .reversedByNothing())));
        op.when(
                findsNothing("SELECT 1 FROM counters WHERE name = 'condition' AND n > 0"),
                then -> {
                    then.sql(Sql.of("UPDATE counters SET n = n + 100 WHERE name = 'condition'")
                            .reversedByNothing());
                    then.sql(Sql.of("UPDATE counters SET n = n + 1 WHERE name = 'condition'")
                            .reversedByNothing());
                },
                otherwise -> otherwise.sql(Sql.of("UPDATE counters SET n = -1 WHERE name = 'condition'")
                        .reversedByNothing()));
        op.renameTable("orders", "purchases");
        op.createView(view("rich_customers").as("SELECT id, points FROM customers WHERE points > 3"));
    }

    private static Sql countOfBlock() {
        return Sql.of("UPDATE counters SET n = n + 1 WHERE name = 'block'")
                .reversedBy("UPDATE counters SET n = n - 1 WHERE name = 'block'");
    }

    private static void count(Connection connection, String counted) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE counters SET n = " + counted + " WHERE name = 'work'");
        }
    }
}
