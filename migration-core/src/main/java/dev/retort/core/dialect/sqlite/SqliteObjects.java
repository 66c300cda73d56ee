package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.List;

/** What is no table, as far as SQLite has it. */
final class SqliteObjects extends ObjectStatements {
    SqliteObjects(Identifiers identifiers) {
        super(Dialect.SQLITE, identifiers);
    }

    @Override
    protected void refuseUnknown(SchemaObject.Kind kind) {
        if (kind != SchemaObject.Kind.ENUM_TYPE) {
            throw new Unsupported("SQLite has no " + kind + "s");
        }
    }

    @Override
    protected SchemaObject.Visitor<List<String>> creation(boolean ifNotExists) {
        return new Creation();
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

    private static final class Creation implements SchemaObject.Visitor<List<String>> {
        @Override
        public List<String> enumType(EnumTypeState type) {
            return List.of();
        }
    }
}
