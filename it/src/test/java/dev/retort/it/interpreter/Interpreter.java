package dev.retort.it.interpreter;

import com.google.gson.JsonElement;
import dev.retort.Condition;
import dev.retort.Operations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Calls the verb of the DSL for each operation that is kept as JSON. */
final class Interpreter {
    private final Map<String, Verb> verbs = new TreeMap<>();

    /** Makes an interpreter; {@code wayBackOfData} says what takes a statement about rows back. */
    Interpreter(WayBackOfData wayBackOfData) {
        verbs.putAll(TableVerbs.all());
        verbs.putAll(ColumnVerbs.all());
        verbs.putAll(ConstraintVerbs.all());
        verbs.putAll(IndexVerbs.all());
        verbs.putAll(EnumVerbs.all());
        verbs.putAll(ObjectVerbs.all());
        verbs.putAll(new DataVerbs(wayBackOfData).all());
        verbs.putAll(new BlockVerbs(this).all());
    }

    /** Calls the verbs of several operations, in their order. */
    void callAll(Fields owner, String name, List<JsonElement> operations, Operations op) {
        int number = 0;
        for (JsonElement operation : operations) {
            call(owner.object(name + " operation " + ++number, operation), op);
        }
    }

    /** Calls the verb of one operation, which may carry a condition of its own. */
    void call(Fields operation, Operations op) {
        Optional<Fields> condition = operation.objectIfAny("only_if", "only_when", "when", "unless");
        if (condition.isEmpty()) {
            callAnyway(operation, op);
            return;
        }
        List<Condition> all = Conditions.all(condition.orElseThrow(), operation);
        if (operation.has("unless")) {
            BlockVerbs.when(all, op, then -> {}, otherwise -> callAnyway(operation, otherwise));
        } else {
            BlockVerbs.when(all, op, then -> callAnyway(operation, then), otherwise -> {});
        }
    }

    private void callAnyway(Fields operation, Operations op) {
        Optional<String> kind = operation.text("op", "operation").map(Spelling::of);
        if (kind.isEmpty() && operation.has("ops", "operations")) {
            verb("on", operation).call(operation, op);
            return;
        }
        verb(kind.orElseGet(() -> operation.required("op")), operation).call(operation, op);
    }

    private Verb verb(String kind, Fields operation) {
        Verb verb = verbs.get(kind);
        if (verb == null) {
            throw operation.unreadable(
                    "nobody knows the kind of operation \"" + kind + "\"; known are " + verbs.keySet());
        }
        return verb;
    }
}
