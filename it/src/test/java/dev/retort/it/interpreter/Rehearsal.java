package dev.retort.it.interpreter;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.operation.OnDialects;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.When;
import dev.retort.core.recording.Recording;
import java.util.ArrayList;
import java.util.List;

/** Calls the verb of one operation without a database. */
record Rehearsal(Fields operation, Interpreter interpreter) implements Migration {

    /** Returns what it became, in the words with which a failure names it. */
    static List<String> of(Fields operation, Interpreter interpreter) {
        List<String> words = new ArrayList<>();
        add(Recording.upgrade(new Rehearsal(operation, interpreter)), words);
        return words;
    }

    private static void add(List<RecordedOperation> operations, List<String> words) {
        for (RecordedOperation recorded : operations) {
            words.add(recorded.operation().describe());
            if (recorded.operation() instanceof When when) {
                add(when.then(), words);
                add(when.otherwise(), words);
            } else if (recorded.operation() instanceof OnDialects on) {
                add(on.then(), words);
            }
        }
    }

    @Override
    public void upgrade(Operations op) {
        interpreter.call(operation, op);
    }
}
