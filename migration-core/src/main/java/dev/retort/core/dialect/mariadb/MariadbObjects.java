package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.mysql.MysqlObjects;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.SequenceState;
import dev.retort.schema.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is no table: MariaDB has sequences, too. */
final class MariadbObjects extends MysqlObjects {
    MariadbObjects(Identifiers identifiers) {
        super(Dialect.MARIADB, identifiers);
    }

    @Override
    protected Set<SchemaObject.Kind> kinds() {
        Set<SchemaObject.Kind> kinds = super.kinds();
        kinds.add(SchemaObject.Kind.SEQUENCE);
        return kinds;
    }

    @Override
    protected List<String> replace(SchemaObject object, Optional<SchemaObject> previous, SchemaState before) {
        return object instanceof SequenceState state
                ? List.of("ALTER SEQUENCE " + spell(object.key()) + sequenceOptions(state.sequence()))
                : super.replace(object, previous, before);
    }
}
