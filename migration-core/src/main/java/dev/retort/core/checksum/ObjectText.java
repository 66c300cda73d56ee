package dev.retort.core.checksum;

import dev.retort.core.operation.EnumChange;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.SchemaObject;

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
}
