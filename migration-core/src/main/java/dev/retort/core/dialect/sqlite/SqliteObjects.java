package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is no table, as far as SQLite has it. */
final class SqliteObjects extends ObjectStatements {
    SqliteObjects(Identifiers identifiers) {
        super(Dialect.SQLITE, identifiers);
    }

    @Override
    protected Set<SchemaObject.Kind> kinds() {
        return EnumSet.of(SchemaObject.Kind.ENUM_TYPE, SchemaObject.Kind.VIEW, SchemaObject.Kind.TRIGGER);
    }

    @Override
    protected SchemaObject.Visitor<List<String>> creation(boolean ifNotExists) {
        return new ObjectCreation(identifiers, this::definition);
    }

    /** Returns the statements that create the triggers of a table. */
    List<String> triggersOf(String table, SchemaState state) {
        return state.triggersOf(table).stream()
                .flatMap(trigger -> create(trigger).stream())
                .toList();
    }

    /** An enum type is no object here, only the checks of columns know its values. */
    @Override
    protected List<String> drop(SchemaObject.Key key, boolean ifExists) {
        return key.kind() == SchemaObject.Kind.ENUM_TYPE ? List.of() : super.drop(key, ifExists);
    }

    @Override
    protected List<String> rename(SchemaObject.Key key, String to, SchemaState before) {
        return key.kind() == SchemaObject.Kind.ENUM_TYPE ? List.of() : super.rename(key, to, before);
    }
}
