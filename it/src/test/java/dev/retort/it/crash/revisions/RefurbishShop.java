package dev.retort.it.crash.revisions;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Twenty operations, in one transaction where the database has transactions for schema changes. */
@Revision(id = "crash_2", parent = "crash_1", description = "Refurbish the shop")
public final class RefurbishShop implements Migration {
    @Override
    public void upgrade(Operations op) {
        new Refurbishment(index -> index).record(op);
    }
}
