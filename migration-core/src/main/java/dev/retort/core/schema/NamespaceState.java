package dev.retort.core.schema;

import java.util.List;
import java.util.Optional;

/** A schema in which tables can be; MySQL and MariaDB call it a database. */
public record NamespaceState(String name) implements SchemaObject {
    @Override
    public Key key() {
        return Key.of(Kind.SCHEMA, name);
    }

    /** Nothing may be left in it: dropping tables is said for each of them. */
    @Override
    public SchemaState removedFrom(SchemaState state) {
        List<String> tables = state.tables().keySet().stream()
                .filter(table -> QualifiedName.of(table).schema().equals(Optional.of(name)))
                .toList();
        if (!tables.isEmpty()) {
            throw new SchemaConflict("schema " + name + " cannot be dropped while it has tables: " + tables);
        }
        return state.without(this);
    }

    @Override
    public NamespaceState named(String otherName) {
        return new NamespaceState(otherName);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.namespace(this);
    }
}
