package dev.retort.it.solace.revisions;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** Early executions have their trigger in small letters. */
@Revision(
        id = "20260322_trigger_type_fix",
        parent = "20260321_execution_trigger_type",
        description = "Write triggers of executions in capitals")
public final class WriteTriggersInCapitals implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.sql(Sql.of("UPDATE scheduled_task_executions SET trigger_type = UPPER(trigger_type)"
                        + " WHERE trigger_type IN ('scheduled', 'manual')")
                .reversedByNothing());
    }
}
