package dev.retort.core.run;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Step;
import dev.retort.core.schema.SchemaState;
import java.util.List;

/**
 * A step with all that is needed to carry it out.
 *
 * @param before the schema before it
 * @param transactional whether its author wants a transaction around it
 * @param wayBack what is known of taking its revision's upgrade back
 */
record PreparedStep(
        Step step,
        List<Rendered> program,
        SchemaState before,
        Checksum checksum,
        boolean transactional,
        WayBack wayBack) {
    PlannedStep planned() {
        return new PlannedStep(step, wayBack);
    }
}
