package dev.retort.it.crash.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A shop with a few rows, and counters that tell how often something was done. */
@Revision(id = "crash_1", description = "Open the shop")
public final class OpenShop implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "customers",
                column("id", INTEGER).notNull(),
                column("email", varchar(100)).notNull(),
                column("name", varchar(50)).notNull(),
                column("fax", varchar(20)),
                primaryKey("id"));
        op.createIndex(index("ix_customers_email").on("customers", "email"));
        op.createEnum("order_status", "new", "payed", "sent");
        op.createTable(
                "orders",
                column("id", INTEGER).notNull(),
                column("customer_id", INTEGER).notNull(),
                column("status", enumeration("order_status")).notNull().defaultsTo("new"),
                primaryKey("id"),
                foreignKey("customer_id").references("customers", "id"));
        op.createTable(
                "counters",
                column("name", varchar(20)).notNull(),
                column("n", INTEGER).notNull(),
                primaryKey("name"));
        op.insert(
                "customers",
                row("id", 1).with("email", "ada@example.org").with("name", "Ada"),
                row("id", 2).with("email", "alan@example.org").with("name", "Alan"),
                row("id", 3).with("email", "grace@example.org").with("name", "Grace"));
        op.insert(
                "orders",
                row("id", 1).with("customer_id", 1).with("status", "new"),
                row("id", 2).with("customer_id", 1).with("status", "payed"),
                row("id", 3).with("customer_id", 2).with("status", "sent"));
        op.insert(
                "counters",
                row("name", "work").with("n", 0),
                row("name", "condition").with("n", 0),
                row("name", "block").with("n", 0));
    }
}
