package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.List;

/** What is no table: PostgreSQL has all of it. */
final class PostgresqlObjects extends ObjectStatements {
    private final PostgresqlTypes types;
    private final EnumTypes enumTypes;

    PostgresqlObjects(Identifiers identifiers, PostgresqlTypes types, EnumTypes enumTypes) {
        super(Dialect.POSTGRESQL, identifiers);
        this.types = types;
        this.enumTypes = enumTypes;
    }

    @Override
    protected void refuseUnknown(SchemaObject.Kind kind) {}

    @Override
    protected SchemaObject.Visitor<List<String>> creation(boolean ifNotExists) {
        return new Creation(ifNotExists);
    }

    @Override
    protected List<String> rename(SchemaObject.Key key, String to, SchemaState before) {
        return List.of("ALTER " + key.kind().inSql() + " " + spell(key) + " RENAME TO "
                + spell(new SchemaObject.Key(key.kind(), key.table(), to)));
    }

    @Override
    protected String spell(SchemaObject.Key key) {
        return key.kind() == SchemaObject.Kind.ENUM_TYPE ? types.nameOfOwnType(key.name()) : super.spell(key);
    }

    private final class Creation implements SchemaObject.Visitor<List<String>> {
        private final boolean ifNotExists;

        Creation(boolean ifNotExists) {
            this.ifNotExists = ifNotExists;
        }

        @Override
        public List<String> enumType(EnumTypeState type) {
            return List.of(
                    ifNotExists
                            ? enumTypes.createUnlessThere(type.name(), type.values())
                            : enumTypes.create(type.name(), type.values()));
        }
    }
}
