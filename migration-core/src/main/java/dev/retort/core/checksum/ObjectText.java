package dev.retort.core.checksum;

import dev.retort.core.operation.EnumChange;
import dev.retort.core.schema.DomainState;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.ExtensionState;
import dev.retort.core.schema.NamespaceState;
import dev.retort.core.schema.RoutineState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SequenceState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Domain;
import dev.retort.schema.Extension;
import dev.retort.schema.Routine;
import dev.retort.schema.Sequence;
import dev.retort.schema.Trigger;
import dev.retort.schema.View;

/** The canonical text of what is no table. */
final class ObjectText implements SchemaObject.Visitor<Entry> {
    private ObjectText() {}

    static Entry of(SchemaObject object) {
        return object.accept(new ObjectText());
    }

    static Entry of(Entry entry, SchemaObject.Key key) {
        return entry.with("kind", key.kind().toString())
                .with("table", key.table())
                .with("name", key.name());
    }

    static Entry of(EnumChange change) {
        return change.accept(new EnumChange.Visitor<>() {
            @Override
            public Entry add(EnumChange.Add add) {
                return new Entry("add")
                        .with("value", add.value().text())
                        .with("before", add.value().next())
                        .with("after", add.value().previous());
            }

            @Override
            public Entry rename(EnumChange.Rename rename) {
                return new Entry("rename").with("from", rename.from()).with("to", rename.to());
            }

            @Override
            public Entry replace(EnumChange.Replace replace) {
                Entry entry =
                        new Entry("replace").with("value", replace.values().values());
                replace.replacements()
                        .forEach((old, wanted) -> entry.with(
                                new Entry("replacing").with("old", old).with("by", wanted)));
                return entry;
            }
        });
    }

    @Override
    public Entry enumType(EnumTypeState type) {
        return new Entry("enumType").with("name", type.name()).with("value", type.values());
    }

    @Override
    public Entry domain(DomainState state) {
        Domain domain = state.domain();
        Entry entry = new Entry("domain").with("name", domain.name()).with(SchemaText.of(domain.type()));
        domain.defaultValue().ifPresent(value -> entry.with(new Entry("default").with(SchemaText.of(value))));
        domain.check().ifPresent(check -> entry.with(new Entry("check").with(SchemaText.of(check))));
        return entry.with("notNull", domain.isNotNull());
    }

    @Override
    public Entry extension(ExtensionState state) {
        Extension extension = state.extension();
        return new Entry("extension")
                .with("name", extension.name())
                .with("schema", extension.schema())
                .with("version", extension.version());
    }

    @Override
    public Entry namespace(NamespaceState namespace) {
        return new Entry("schema").with("name", namespace.name());
    }

    @Override
    public Entry routine(RoutineState state) {
        Routine routine = state.routine();
        return new Entry(routine.isProcedure() ? "procedure" : "function")
                .with("name", routine.name())
                .with("parameter", routine.parameters())
                .with("result", routine.result())
                .with("language", routine.language())
                .with("properties", routine.properties())
                .with("body", routine.body());
    }

    @Override
    public Entry sequence(SequenceState state) {
        Sequence sequence = state.sequence();
        Entry entry = new Entry("sequence")
                .with("name", sequence.name())
                .with("start", Long.toString(sequence.start()))
                .with("increment", Long.toString(sequence.increment()))
                .with("cycling", sequence.isCycling());
        sequence.smallest().ifPresent(number -> entry.with("smallest", Long.toString(number)));
        sequence.largest().ifPresent(number -> entry.with("largest", Long.toString(number)));
        return sequence.cache() == 1 ? entry : entry.with("cache", Long.toString(sequence.cache()));
    }

    @Override
    public Entry trigger(TriggerState state) {
        Trigger trigger = state.trigger();
        return new Entry("trigger")
                .with("name", trigger.name())
                .with("table", trigger.table())
                .with("timing", trigger.timing().name())
                .with("event", trigger.events().stream().map(Enum::name).toList())
                .with("column", trigger.columns())
                .with("forEachStatement", trigger.isForEachStatement())
                .with("condition", trigger.condition())
                .with("function", trigger.function())
                .with("body", trigger.body());
    }

    @Override
    public Entry view(ViewState state) {
        View view = state.view();
        return new Entry("view")
                .with("name", view.name())
                .with("column", view.columns())
                .with("materialized", view.isMaterialized())
                .with(SchemaText.of(view.query()));
    }
}
