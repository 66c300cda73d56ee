package dev.retort.core.schema;

import dev.retort.schema.Dialect;
import dev.retort.schema.Trigger;
import java.util.Optional;

/** What a database does by itself when rows of a table change. */
public record TriggerState(Trigger trigger) implements SchemaObject {
    @Override
    public Key key() {
        return new Key(Kind.TRIGGER, Optional.of(trigger.table()), trigger.name());
    }

    @Override
    public SchemaState addedTo(SchemaState state) {
        if (!state.has(Key.of(Kind.VIEW, trigger.table()))) {
            state.table(trigger.table());
        }
        state.refuseExisting(key());
        return state.with(this);
    }

    @Override
    public TriggerState named(String otherName) {
        return new TriggerState(trigger.named(otherName));
    }

    /** The same trigger of another table or view. */
    public TriggerState onTable(String otherTable) {
        return new TriggerState(trigger.onTable(otherTable));
    }

    /** PostgreSQL alone calls functions by itself. */
    boolean calls(String function, Dialect dialect) {
        return dialect == Dialect.POSTGRESQL
                && trigger.function()
                        .filter(call -> call.equals(function) || call.startsWith(function + "("))
                        .isPresent();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.trigger(this);
    }
}
