package dev.retort.core.dialect.mysql;

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
import dev.retort.schema.Routine;
import dev.retort.schema.Sequence;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import dev.retort.schema.View;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** The statements that create what is no table. */
record ObjectCreation(Dialect dialect, Identifiers identifiers, Function<View, String> viewDefinition)
        implements SchemaObject.Visitor<List<String>> {
    /** Only the columns of an enum type know its values. */
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

    private IllegalStateException missing(SchemaObject object) {
        return new IllegalStateException(dialect + " has no such thing as " + object.key());
    }

    @Override
    public List<String> namespace(NamespaceState namespace) {
        return List.of("CREATE SCHEMA " + identifiers.spell(namespace.name()));
    }

    @Override
    public List<String> routine(RoutineState state) {
        Routine routine = state.routine();
        return List.of("CREATE " + (routine.isProcedure() ? "PROCEDURE " : "FUNCTION ")
                + identifiers.spell(routine.name()) + "(" + String.join(", ", routine.parameters()) + ")"
                + routine.result().map(type -> " RETURNS " + type).orElse("")
                + routine.properties().map(words -> " " + words).orElse("")
                + "\n" + routine.body());
    }

    /** MariaDB alone has them. */
    @Override
    public List<String> sequence(SequenceState state) {
        return List.of("CREATE SEQUENCE " + identifiers.spell(state.name()) + options(state.sequence()));
    }

    static String options(Sequence sequence) {
        return " START WITH " + sequence.start() + " INCREMENT BY " + sequence.increment()
                + limit("MINVALUE", sequence.smallest()) + limit("MAXVALUE", sequence.largest()) + " CACHE "
                + sequence.cache() + (sequence.isCycling() ? " CYCLE" : " NOCYCLE");
    }

    private static String limit(String word, OptionalLong number) {
        return number.isPresent() ? " " + word + " " + number.getAsLong() : " NO " + word;
    }

    @Override
    public List<String> trigger(TriggerState state) {
        Trigger trigger = state.trigger();
        TriggerEvent event = TriggerBody.onlyEvent(trigger, dialect);
        refuse(trigger, event == TriggerEvent.TRUNCATE, "do not wait for TRUNCATE");
        refuse(trigger, trigger.timing() == Trigger.Timing.INSTEAD_OF, "do nothing instead of an event");
        refuse(trigger, trigger.isForEachStatement(), "work for each row; leave out forEachStatement()");
        refuse(
                trigger,
                !trigger.columns().isEmpty(),
                "wait for updates of any column; compare NEW and OLD in the body instead of ofColumns(...)");
        refuse(
                trigger,
                trigger.condition().isPresent(),
                "have no condition; write IF ... THEN ... END IF in the body instead of when(...)");
        return List.of("CREATE TRIGGER " + identifiers.spell(trigger.name()) + " " + trigger.timing() + " " + event
                + " ON " + identifiers.spellTable(trigger.table()) + " FOR EACH ROW\n"
                + TriggerBody.of(trigger, dialect));
    }

    private void refuse(Trigger trigger, boolean refused, String reason) {
        if (refused) {
            throw new Unsupported(dialect.productName() + "'s triggers, such as " + trigger + ", " + reason);
        }
    }

    @Override
    public List<String> view(ViewState state) {
        return List.of("CREATE " + viewDefinition.apply(state.view()));
    }
}
