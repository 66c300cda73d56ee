package dev.retort.core.run;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.operation.RecordedOperation;

/** A revision asks for something that the database does not hold; it stops before doing harm. */
public final class RequirementNotMet extends OperationFailed {
    RequirementNotMet(RecordedOperation operation, Instruction.Demand demand) {
        super(operation, "is not met: " + demand.message());
    }
}
