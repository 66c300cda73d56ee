package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
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
import dev.retort.schema.Domain;
import dev.retort.schema.Extension;
import dev.retort.schema.Trigger;
import dev.retort.schema.View;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that create what is no table. */
record ObjectCreation(
        Identifiers identifiers,
        PostgresqlTypes types,
        PostgresqlLiterals literals,
        EnumTypes enumTypes,
        Function<View, String> viewDefinition,
        boolean ifNotExists)
        implements SchemaObject.Visitor<List<String>> {
    @Override
    public List<String> domain(DomainState state) {
        Domain domain = state.domain();
        String definition = types.nameOfOwnType(domain.name()) + " AS " + types.nameOf(domain.type())
                + domain.defaultValue()
                        .map(value -> " DEFAULT " + literals.spell(value, Dialect.POSTGRESQL))
                        .orElse("")
                + (domain.isNotNull() ? " NOT NULL" : "")
                + domain.check()
                        .map(check -> " CHECK (" + check.textFor(Dialect.POSTGRESQL) + ")")
                        .orElse("");
        return List.of("CREATE DOMAIN " + definition);
    }

    @Override
    public List<String> enumType(EnumTypeState type) {
        return List.of(
                ifNotExists
                        ? enumTypes.createUnlessThere(type.name(), type.values())
                        : enumTypes.create(type.name(), type.values()));
    }

    @Override
    public List<String> extension(ExtensionState state) {
        Extension extension = state.extension();
        return List.of("CREATE EXTENSION " + (ifNotExists ? "IF NOT EXISTS " : "")
                + identifiers.spell(extension.name())
                + extension
                        .schema()
                        .map(name -> " SCHEMA " + identifiers.spell(name))
                        .orElse("")
                + extension
                        .version()
                        .map(text -> " VERSION " + Literals.quoted(text))
                        .orElse(""));
    }

    @Override
    public List<String> namespace(NamespaceState namespace) {
        return List.of("CREATE SCHEMA " + (ifNotExists ? "IF NOT EXISTS " : "") + identifiers.spell(namespace.name()));
    }

    @Override
    public List<String> routine(RoutineState state) {
        return List.of(new RoutineDefinition(identifiers, state.routine()).create());
    }

    @Override
    public List<String> sequence(SequenceState state) {
        return List.of("CREATE SEQUENCE " + identifiers.spell(state.name()) + SequenceOptions.of(state.sequence()));
    }

    @Override
    public List<String> trigger(TriggerState state) {
        Trigger trigger = state.trigger();
        String call = trigger.function()
                .orElseThrow(() -> new Unsupported("PostgreSQL's triggers call a function; create one with"
                        + " createRoutine, and say calling(...) of " + trigger));
        return List.of("CREATE TRIGGER " + identifiers.spell(trigger.name()) + " "
                + trigger.timing().name().replace('_', ' ') + " "
                + trigger.events().stream()
                        .map(event -> event + columns(event.name(), trigger))
                        .collect(Collectors.joining(" OR "))
                + " ON " + identifiers.spellTable(trigger.table())
                + (trigger.isForEachStatement() ? " FOR EACH STATEMENT" : " FOR EACH ROW")
                + trigger.condition()
                        .map(condition -> " WHEN (" + condition + ")")
                        .orElse("")
                + " EXECUTE FUNCTION " + (call.contains("(") ? call : identifiers.spell(call) + "()"));
    }

    private String columns(String event, Trigger trigger) {
        boolean limited = event.equals("UPDATE") && !trigger.columns().isEmpty();
        return limited ? " OF " + identifiers.spell(trigger.columns()) : "";
    }

    @Override
    public List<String> view(ViewState state) {
        return List.of("CREATE " + (state.view().isMaterialized() ? "MATERIALIZED " : "")
                + viewDefinition.apply(state.view()));
    }
}
