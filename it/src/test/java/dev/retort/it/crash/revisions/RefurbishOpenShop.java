package dev.retort.it.crash.revisions;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Index;

/** The same twenty operations without a transaction, and with indexes that are built while others write. */
@Revision(
        id = "crash_3",
        parent = "crash_1",
        description = "Refurbish the shop while it is open",
        transactional = false)
public final class RefurbishOpenShop implements Migration {
    @Override
    public void upgrade(Operations op) {
        new Refurbishment(Index::concurrently).record(op);
    }
}
