package dev.retort.core.dialect;

import dev.retort.core.schema.DomainState;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.ExtensionState;
import dev.retort.core.schema.NamespaceState;
import dev.retort.core.schema.RoutineState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.SequenceState;
import dev.retort.core.schema.TableState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import dev.retort.schema.Domain;
import dev.retort.schema.Routine;
import dev.retort.schema.Sequence;
import dev.retort.schema.Trigger;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a database keeps of everything that is no table, in one form for what an author wrote and for what the catalogue
 * says of it.
 *
 * <p>Servers write the queries of views anew, so except on SQLite a view is only known to be there.
 */
final class KeptObjects implements SchemaObject.Visitor<String> {
    private final CatalogueForm form;
    private final Dialect dialect;

    private KeptObjects(CatalogueForm form, Dialect dialect) {
        this.form = form;
        this.dialect = dialect;
    }

    static Map<SchemaObject.Key, String> of(SchemaState state, CatalogueForm form) {
        KeptObjects kept = new KeptObjects(form, state.dialect());
        Map<SchemaObject.Key, String> texts = new TreeMap<>();
        state.objects().forEach((key, object) -> {
            if (kept.keeps(key.kind())) {
                texts.put(key, object.accept(kept));
            }
        });
        if (kept.keeps(SchemaObject.Kind.ENUM_TYPE)) {
            kept.addTypesOfColumns(state, texts);
        }
        return texts;
    }

    /** Only the schema is read that the session is in. */
    private boolean keeps(SchemaObject.Kind kind) {
        return kind == SchemaObject.Kind.ENUM_TYPE ? dialect == Dialect.POSTGRESQL : kind != SchemaObject.Kind.SCHEMA;
    }

    /** A type comes with the first column that lists its values. */
    private void addTypesOfColumns(SchemaState state, Map<SchemaObject.Key, String> texts) {
        for (TableState table : state.tables().values()) {
            for (Column column : table.columns()) {
                ColumnType type = column.type();
                if (type.kind() == ColumnType.Kind.ENUM && !type.variants().containsKey(dialect)) {
                    EnumTypeState implied = new EnumTypeState(type.text(), new EnumUse(state, type.text()).values());
                    texts.putIfAbsent(implied.key(), implied.accept(this));
                }
            }
        }
    }

    @Override
    public String enumType(EnumTypeState type) {
        return type.values().toString();
    }

    @Override
    public String domain(DomainState state) {
        Domain domain = state.domain();
        return form.type(domain.type())
                + (domain.isNotNull() ? " not null" : "")
                + domain.defaultValue()
                        .map(value -> " default " + form.meaningOf(value))
                        .orElse("")
                + domain.check().map(check -> " check " + form.meaning(check)).orElse("");
    }

    @Override
    public String extension(ExtensionState extension) {
        return "there";
    }

    @Override
    public String namespace(NamespaceState namespace) {
        return "there";
    }

    /** MySQL and MariaDB keep parameters where not everybody may look. */
    @Override
    public String routine(RoutineState state) {
        Routine routine = state.routine();
        return dialect == Dialect.POSTGRESQL
                ? routine.parameters() + " " + routine.language() + " " + routine.body()
                : routine.body();
    }

    @Override
    public String sequence(SequenceState state) {
        Sequence sequence = state.sequence();
        return "start " + sequence.start() + " increment " + sequence.increment() + " from "
                + sequence.smallest().orElse(1) + " to " + sequence.largest().orElse(Long.MAX_VALUE) + " cache "
                + sequence.cache() + (sequence.isCycling() ? " cycling" : "");
    }

    @Override
    public String trigger(TriggerState state) {
        Trigger trigger = state.trigger();
        String what = trigger.timing() + " " + trigger.events() + " of " + trigger.columns()
                + (trigger.isForEachStatement() ? " for each statement" : "");
        return dialect == Dialect.POSTGRESQL
                ? what + " calling " + trigger.function().orElse("").replaceFirst("\\(\\)$", "")
                : what + trigger.condition().map(text -> " when " + text).orElse("") + " "
                        + TriggerBody.of(trigger, dialect);
    }

    @Override
    public String view(ViewState state) {
        return dialect == Dialect.SQLITE ? state.view().query().textFor(dialect) : "there";
    }
}
