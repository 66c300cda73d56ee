package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Sequence;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is no table, on MySQL, and on MariaDB for the most part. */
public class MysqlObjects extends ObjectStatements {
    /** Makes the statements of MySQL, or of MariaDB. */
    public MysqlObjects(Dialect dialect, Identifiers identifiers) {
        super(dialect, identifiers);
    }

    @Override
    protected Set<SchemaObject.Kind> kinds() {
        return EnumSet.of(
                SchemaObject.Kind.SCHEMA,
                SchemaObject.Kind.SCHEMA,
                SchemaObject.Kind.ENUM_TYPE,
                SchemaObject.Kind.FUNCTION,
                SchemaObject.Kind.PROCEDURE,
                SchemaObject.Kind.VIEW,
                SchemaObject.Kind.TRIGGER);
    }

    @Override
    protected SchemaObject.Visitor<List<String>> creation(boolean ifNotExists) {
        return new ObjectCreation(dialect, identifiers, this::definition);
    }

    /** Returns all that is said of a sequence behind its name. */
    protected static String sequenceOptions(Sequence sequence) {
        return ObjectCreation.options(sequence);
    }

    /** An enum type is no object here, only the columns know its values. */
    @Override
    protected List<String> drop(SchemaObject.Key key, boolean ifExists) {
        return key.kind() == SchemaObject.Kind.ENUM_TYPE ? List.of() : super.drop(key, ifExists);
    }

    @Override
    protected List<String> replace(SchemaObject object, Optional<SchemaObject> previous, SchemaState before) {
        return object instanceof ViewState state
                ? List.of("CREATE OR REPLACE " + definition(state.view()))
                : super.replace(object, previous, before);
    }

    @Override
    protected List<String> rename(SchemaObject.Key key, String to, SchemaState before) {
        return switch (key.kind()) {
            case ENUM_TYPE -> List.of();
            case VIEW, SEQUENCE -> List.of("RENAME TABLE " + spell(key) + " TO " + identifiers.spell(to));
            default -> super.rename(key, to, before);
        };
    }
}
