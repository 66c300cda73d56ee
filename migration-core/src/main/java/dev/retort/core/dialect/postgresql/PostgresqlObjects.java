package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.schema.RoutineState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.SequenceState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Routine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is no table: PostgreSQL has all of it. */
final class PostgresqlObjects extends ObjectStatements {
    private final PostgresqlTypes types;
    private final PostgresqlLiterals literals;
    private final EnumTypes enumTypes;

    PostgresqlObjects(
            Identifiers identifiers, PostgresqlTypes types, PostgresqlLiterals literals, EnumTypes enumTypes) {
        super(Dialect.POSTGRESQL, identifiers);
        this.types = types;
        this.literals = literals;
        this.enumTypes = enumTypes;
    }

    @Override
    protected Set<SchemaObject.Kind> kinds() {
        return EnumSet.allOf(SchemaObject.Kind.class);
    }

    @Override
    protected SchemaObject.Visitor<List<String>> creation(boolean ifNotExists) {
        return new ObjectCreation(identifiers, types, literals, enumTypes, this::definition, ifNotExists);
    }

    @Override
    protected List<String> drop(SchemaObject.Key key, boolean ifExists) {
        String owner =
                key.table().map(table -> " ON " + identifiers.spellTable(table)).orElse("");
        return List.of(super.drop(key, ifExists).get(0) + owner);
    }

    @Override
    protected List<String> rename(SchemaObject.Key key, String to, SchemaState before) {
        String owner =
                key.table().map(table -> " ON " + identifiers.spellTable(table)).orElse("");
        return List.of("ALTER " + key.kind().inSql() + " " + spell(key) + owner + " RENAME TO "
                + spell(new SchemaObject.Key(key.kind(), key.table(), to)));
    }

    @Override
    protected List<String> replace(SchemaObject object, Optional<SchemaObject> previous, SchemaState before) {
        if (object instanceof SequenceState state) {
            return List.of("ALTER SEQUENCE " + spell(object.key()) + SequenceOptions.of(state.sequence()));
        }
        if (object instanceof RoutineState state && keepsItsShape(state.routine(), previous)) {
            return List.of(new RoutineDefinition(identifiers, state.routine()).createOrReplace());
        }
        if (object instanceof ViewState state && !state.view().isMaterialized()) {
            return List.of(replaceView(state, before));
        }
        return super.replace(object, previous, before);
    }

    /** {@code CREATE OR REPLACE} changes neither the result nor the names of the parameters. */
    private static boolean keepsItsShape(Routine routine, Optional<SchemaObject> previous) {
        return previous.map(old -> ((RoutineState) old).routine())
                .filter(old -> !old.parameters().equals(routine.parameters())
                        || !old.result().equals(routine.result()))
                .isEmpty();
    }

    /**
     * Keeps the view, with all that has been granted on it, if its columns stay, and makes it anew if one of them goes, with
     * the views that are known to read it.
     */
    private String replaceView(ViewState view, SchemaState before) {
        List<ViewState> readers = view.readersIn(before);
        List<String> anew = new ArrayList<>();
        for (int last = readers.size() - 1; last >= 0; last--) {
            anew.addAll(drop(readers.get(last).key(), false));
        }
        anew.addAll(drop(view.key(), false));
        anew.addAll(create(view));
        before.triggersOf(view.name()).forEach(trigger -> anew.addAll(create(trigger)));
        for (ViewState reader : readers) {
            anew.addAll(create(reader));
            before.triggersOf(reader.name()).forEach(trigger -> anew.addAll(create(trigger)));
        }
        return DoBlock.of("""
            BEGIN
              CREATE OR REPLACE %s;
            EXCEPTION WHEN invalid_table_definition THEN
              %s;
            END
            """.formatted(definition(view.view()), String.join(";\n  ", anew)));
    }

    @Override
    protected String spell(SchemaObject.Key key) {
        boolean isType = key.kind() == SchemaObject.Kind.ENUM_TYPE || key.kind() == SchemaObject.Kind.DOMAIN;
        return isType ? types.nameOfOwnType(key.name()) : super.spell(key);
    }
}
