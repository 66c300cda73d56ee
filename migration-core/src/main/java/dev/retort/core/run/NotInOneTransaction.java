package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** A run was asked to be one transaction, and a part of it cannot be. Nothing was done. */
public final class NotInOneTransaction extends MigrationException {
    private NotInOneTransaction(Step step, String reason) {
        super("revision " + step.revision().id() + " (" + step.revision().className()
                + ") cannot be part of one transaction over the whole run (-Ddb.transactions=all): " + reason);
    }

    /** Looks whether the steps can run as they are asked to. */
    static void refuse(List<PreparedStep> steps, TransactionScope scope, DatabaseDialect dialect) {
        if (scope == TransactionScope.ALL) {
            steps.forEach(step -> refuse(step, dialect));
        }
    }

    private static void refuse(PreparedStep step, DatabaseDialect dialect) {
        if (!dialect.transactions().coverSchemaChanges()) {
            throw new NotInOneTransaction(
                    step.step(),
                    dialect.name().productName() + " commits each change to the schema at once. Run it with"
                            + " -Ddb.transactions=revision; what breaks half-way is journalled, and the next run goes on with it.");
        }
        if (!step.transactional()) {
            throw new NotInOneTransaction(
                    step.step(),
                    "its author wrote transactional = false. Run what comes before it and the rest apart, or all of it with"
                            + " -Ddb.transactions=revision.");
        }
    }
}
