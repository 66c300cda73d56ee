package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Constraint.check;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** An execution may be cancelled; no other status is known than these seven. */
@Revision(id = "1771495000000", parent = "1771494478022", description = "Check the status of executions")
public final class AddExecutionStatusCancelStates implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addConstraint(
                "usage_records",
                check(
                                "execution_status IN ('pending', 'running', 'completed', 'failed', 'timeout', 'cancel_requested', 'cancelled')")
                        .named("chk_usage_records_execution_status"));
    }
}
