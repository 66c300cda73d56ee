package dev.retort.it.solace.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** A session knows when it was looked at; until then, when it was changed. */
@Revision(
        id = "20260417_last_viewed_at",
        parent = "20260322_trigger_type_fix",
        description = "Add when a session was last viewed")
public final class AddLastViewedTime implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("sessions", column("last_viewed_at", BIGINT));
        op.sql(Sql.of("UPDATE sessions SET last_viewed_at = updated_time WHERE last_viewed_at IS NULL")
                .reversedByNothing());
    }
}
