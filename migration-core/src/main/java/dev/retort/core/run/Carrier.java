package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.operation.RecordedOperation;

/** What is done with the parts of a program that were not done before. */
interface Carrier {
    /** An operation of the program begins; those inside of others are not told. */
    void starting(int operation, RecordedOperation source);

    /** An operation of the program is done. */
    void finished(int operation, RecordedOperation source);

    /** Asks the live database. */
    boolean holds(Condition condition, RecordedOperation source);

    /** Carries out what leaves nothing behind in the database: a demand, or settings of the session. */
    void prepare(Instruction instruction, RecordedOperation source);

    /** Carries out a statement. */
    void carryOut(Place place);

    /** An operation that holds no others lies behind, with all of its statements. */
    default void passedThrough(RecordedOperation operation) {}
}
