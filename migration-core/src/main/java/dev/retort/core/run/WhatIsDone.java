package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.journal.Progress;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program has done up to a place.
 *
 * @param operations the operations that are done, each of them one that holds no others
 * @param next the statement that comes next, if there is one and no condition has to be asked before it
 */
record WhatIsDone(List<RecordedOperation> operations, Optional<Place> next) {
    WhatIsDone {
        operations = List.copyOf(operations);
    }

    /** Returns what the program has done when everything up to the place is done, and nothing behind it. */
    static WhatIsDone of(List<Rendered> program, SchemaState before, Progress progress) {
        Looking looking = new Looking();
        new ProgramWalk(program, before, progress, looking).go();
        return new WhatIsDone(looking.operations, looking.next);
    }

    /** Returns the statement that comes next, if others of the same operation are done. */
    Optional<Place> begun() {
        return next.filter(place -> place.ordinal() > 1);
    }

    boolean isNothing() {
        return operations.isEmpty() && begun().isEmpty();
    }

    /** Goes through the program without doing anything, and looks no further than to what is not done. */
    private static final class Looking implements Carrier {
        private final List<RecordedOperation> operations = new ArrayList<>();
        private Optional<Place> next = Optional.empty();
        private boolean beyond;
        private boolean asked;

        @Override
        public void starting(int operation, RecordedOperation source) {
            // Nothing of it is done, and it may come to no statement at all.
            beyond = true;
        }

        @Override
        public void finished(int operation, RecordedOperation source) {
            beyond = true;
        }

        @Override
        public boolean holds(Condition condition, RecordedOperation source) {
            beyond = true;
            asked = true;
            return false;
        }

        @Override
        public void prepare(Instruction instruction, RecordedOperation source) {
            // What leaves nothing behind need not be looked at.
        }

        @Override
        public void carryOut(Place place) {
            if (next.isEmpty() && !asked) {
                next = Optional.of(place);
            }
            beyond = true;
        }

        @Override
        public void passedThrough(RecordedOperation operation) {
            if (!beyond) {
                operations.add(operation);
            }
        }
    }
}
