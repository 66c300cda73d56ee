package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.TriggerBody;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.DomainState;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.ExtensionState;
import dev.retort.core.schema.NamespaceState;
import dev.retort.core.schema.RoutineState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SequenceState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import dev.retort.schema.View;
import java.util.List;
import java.util.function.Function;

/** The statements that create what is no table. */
record ObjectCreation(Identifiers identifiers, Function<View, String> viewDefinition)
        implements SchemaObject.Visitor<List<String>> {
    /** Only the checks of columns know the values of an enum type. */
    @Override
    public List<String> enumType(EnumTypeState type) {
        return List.of();
    }

    @Override
    public List<String> domain(DomainState state) {
        throw missing(state);
    }

    @Override
    public List<String> extension(ExtensionState state) {
        throw missing(state);
    }

    @Override
    public List<String> namespace(NamespaceState state) {
        throw missing(state);
    }

    @Override
    public List<String> routine(RoutineState state) {
        throw missing(state);
    }

    @Override
    public List<String> sequence(SequenceState state) {
        throw missing(state);
    }

    private static IllegalStateException missing(SchemaObject object) {
        return new IllegalStateException("SQLite has no such thing as " + object.key());
    }

    @Override
    public List<String> trigger(TriggerState state) {
        Trigger trigger = state.trigger();
        TriggerEvent event = TriggerBody.onlyEvent(trigger, Dialect.SQLITE);
        refuse(trigger, event == TriggerEvent.TRUNCATE, "do not wait for TRUNCATE");
        refuse(trigger, trigger.isForEachStatement(), "work for each row; leave out forEachStatement()");
        return List.of("CREATE TRIGGER " + identifiers.spell(trigger.name()) + " "
                + trigger.timing().name().replace('_', ' ') + " " + event
                + (trigger.columns().isEmpty() ? "" : " OF " + identifiers.spell(trigger.columns())) + " ON "
                + identifiers.spell(trigger.table()) + " FOR EACH ROW"
                + trigger.condition().map(condition -> " WHEN " + condition).orElse("") + "\n"
                + TriggerBody.of(trigger, Dialect.SQLITE));
    }

    private static void refuse(Trigger trigger, boolean refused, String reason) {
        if (refused) {
            throw new Unsupported("SQLite's triggers, such as " + trigger + ", " + reason);
        }
    }

    @Override
    public List<String> view(ViewState state) {
        return List.of("CREATE " + viewDefinition.apply(state.view()));
    }
}
