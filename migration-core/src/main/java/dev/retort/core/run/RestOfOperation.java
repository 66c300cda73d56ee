package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.operation.RecordedOperation;
import java.util.Optional;

/** Goes on with the operation that is half done, and leaves alone what comes behind it. */
final class RestOfOperation implements Carrier {
    private final Carrier carrier;
    private Optional<Place> last = Optional.empty();
    private boolean over;

    RestOfOperation(Carrier carrier) {
        this.carrier = carrier;
    }

    /** Returns the last statement that was carried out. */
    Place last() {
        return last.orElseThrow();
    }

    @Override
    public void starting(int operation, RecordedOperation source) {
        // Nobody follows this: it is going to be taken back.
    }

    @Override
    public void finished(int operation, RecordedOperation source) {
        // As above.
    }

    @Override
    public boolean holds(Condition condition, RecordedOperation source) {
        return !over && carrier.holds(condition, source);
    }

    @Override
    public void prepare(Instruction instruction, RecordedOperation source) {
        if (!over) {
            carrier.prepare(instruction, source);
        }
    }

    @Override
    public void carryOut(Place place) {
        if (!over) {
            carrier.carryOut(place);
            last = Optional.of(place);
        }
    }

    @Override
    public void passedThrough(RecordedOperation operation) {
        over |= last.isPresent();
    }
}
