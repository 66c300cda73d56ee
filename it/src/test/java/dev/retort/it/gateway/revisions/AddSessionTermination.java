package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A session knows when it was ended, and why. */
@Revision(id = "1771494478022", parent = "1769160618009", description = "Add when and why a session ended")
public final class AddSessionTermination implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("sessions", column("terminated_at", TIMESTAMP));
        op.addColumn("sessions", column("termination_reason", varchar(255)));
        op.createIndex(index("idx_sessions_terminated_at").on("sessions", "terminated_at"));
        op.createIndex(index("idx_sessions_termination_reason").on("sessions", "termination_reason"));
    }
}
