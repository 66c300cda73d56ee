package dev.retort.it.gateway.revisions;

import static dev.retort.Update.update;
import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Check;

/** Some installations have subscriptions already, kept in a simpler way. */
@Revision(id = "1772200000000", parent = "1772100000000", description = "Make subscriptions what the gateway expects")
public final class AlignSubscriptions implements Migration {
    @Override
    public void upgrade(Operations op) {
        createSubscriptions(op);
        op.addConstraintIfMissing(
                "subscriptions",
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .named("fk_subscriptions_user_id"));
        op.addColumnIfMissing("subscriptions", column("stripe_price_id", varchar(255)));
        op.addColumnIfMissing(
                "subscriptions",
                column("cancel_at_period_end", BOOLEAN).notNull().defaultsTo(false));
        op.addColumnIfMissing("subscriptions", column("cancelled_at", TIMESTAMP_TZ));
        op.addColumnIfMissing(
                "subscriptions", column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW));
        op.addColumnIfMissing(
                "subscriptions", column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW));
        checkPlanTypes(op, "'free', 'starter', 'pro', 'team'");
        checkStatuses(op, "'active', 'trialing', 'past_due', 'cancelled', 'expired', 'unpaid'");
        createIndexes(op);
    }

    /** Keeps the table, which may have been there before, with what it had in every installation. */
    @Override
    public void downgrade(Operations op) {
        op.dropIndex("subscriptions", "idx_subscriptions_one_active_per_user");
        op.dropIndex("subscriptions", "idx_subscriptions_status");
        op.dropIndex("subscriptions", "idx_subscriptions_stripe_subscription_id");
        op.dropIndex("subscriptions", "idx_subscriptions_user_id");
        op.dropConstraint("subscriptions", "fk_subscriptions_user_id");
        op.dropColumn("subscriptions", "updated_at");
        op.dropColumn("subscriptions", "created_at");
        op.dropColumn("subscriptions", "cancelled_at");
        op.dropColumn("subscriptions", "cancel_at_period_end");
        op.dropColumn("subscriptions", "stripe_price_id");
        keepRowsThatNarrowerChecksWouldRefuse(op);
        checkPlanTypes(op, "'free', 'pro', 'enterprise'");
        checkStatuses(op, "'active', 'cancelled', 'past_due'");
    }

    private static void createSubscriptions(Operations op) {
        op.createTable(table(
                        "subscriptions",
                        column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                        column("user_id", UUID).notNull(),
                        column("stripe_subscription_id", varchar(255)),
                        column("stripe_price_id", varchar(255)),
                        column("plan_type", varchar(50)).notNull().defaultsTo("free"),
                        column("status", varchar(20)).notNull().defaultsTo("active"),
                        column("current_period_start", TIMESTAMP_TZ).notNull(),
                        column("current_period_end", TIMESTAMP_TZ).notNull(),
                        column("cancel_at", TIMESTAMP_TZ),
                        column("cancel_at_period_end", BOOLEAN).notNull().defaultsTo(false),
                        column("cancelled_at", TIMESTAMP_TZ),
                        column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                        column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                        primaryKey("id").unnamed())
                .ifNotExists());
    }

    private static void createIndexes(Operations op) {
        op.createIndex(index("idx_subscriptions_one_active_per_user")
                .on("subscriptions", "user_id")
                .unique()
                .where("status IN ('active', 'trialing', 'past_due')")
                .ifNotExists());
        op.createIndex(
                index("idx_subscriptions_status").on("subscriptions", "status").ifNotExists());
        op.createIndex(index("idx_subscriptions_stripe_subscription_id")
                .on("subscriptions", "stripe_subscription_id")
                .unique()
                .where("stripe_subscription_id IS NOT NULL")
                .ifNotExists());
        op.createIndex(index("idx_subscriptions_user_id")
                .on("subscriptions", "user_id")
                .ifNotExists());
    }

    private static void checkPlanTypes(Operations op, String planTypes) {
        replaceCheck(op, check("plan_type IN (" + planTypes + ")"), "subscriptions_plan_type_check");
    }

    private static void checkStatuses(Operations op, String statuses) {
        replaceCheck(op, check("status IN (" + statuses + ")"), "subscriptions_status_check");
    }

    private static void replaceCheck(Operations op, Check check, String name) {
        op.dropConstraint("subscriptions", ifExists(name));
        op.addConstraint("subscriptions", check.named(name));
    }

    /** The real history fails at the first of them. */
    private static void keepRowsThatNarrowerChecksWouldRefuse(Operations op) {
        op.update(update("subscriptions").set("plan_type", "pro").where("plan_type IN ('starter', 'team')"));
        op.update(update("subscriptions").set("status", "active").where("status = 'trialing'"));
        op.update(update("subscriptions").set("status", "past_due").where("status = 'unpaid'"));
        op.update(update("subscriptions").set("status", "cancelled").where("status = 'expired'"));
    }
}
