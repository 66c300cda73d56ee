package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** No two users are the same customer. */
@Revision(
        id = "1772200100000",
        parent = "1772200000000",
        description = "Make the customers of the payment provider unique")
public final class IndexStripeCustomers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("idx_users_stripe_customer_id")
                .on("users", "stripe_customer_id")
                .unique()
                .where("stripe_customer_id IS NOT NULL"));
    }
}
