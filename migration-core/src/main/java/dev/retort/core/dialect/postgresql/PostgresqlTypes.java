package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.TypeNames;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.HashSet;
import java.util.Set;

/** What PostgreSQL calls the column types. */
final class PostgresqlTypes implements TypeNames {
    private final Identifiers identifiers = new Identifiers("\"", namesOfNoType());

    private static Set<String> namesOfNoType() {
        Set<String> words = new HashSet<>(ReservedWords.ALL);
        words.addAll(ReservedWords.TYPES_AND_FUNCTIONS);
        return words;
    }

    @Override
    public String nameOf(ColumnType type) {
        String variant = type.variants().get(Dialect.POSTGRESQL);
        return variant == null ? portableName(type) : variant;
    }

    private String portableName(ColumnType type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, REAL, BOOLEAN, TEXT, DATE, UUID, JSON ->
                type.kind().name();
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL -> "NUMERIC(" + type.size().orElseThrow() + ", " + type.scale() + ")";
            case CHAR, VARCHAR -> type.kind() + size(type);
            // A length is for databases that have one.
            case BINARY -> "BYTEA";
            case TIME -> "TIME" + size(type) + " WITHOUT TIME ZONE";
            case TIMESTAMP -> "TIMESTAMP" + size(type) + " WITHOUT TIME ZONE";
            case TIMESTAMP_TZ -> "TIMESTAMP" + size(type) + " WITH TIME ZONE";
            case ENUM -> nameOfOwnType(type.text());
            case RAW -> type.text();
        };
    }

    /** Returns the name of a type that was made by {@code CREATE TYPE}. */
    String nameOfOwnType(String name) {
        return identifiers.spell(name);
    }

    private static String size(ColumnType type) {
        return type.size().isPresent() ? "(" + type.size().getAsInt() + ")" : "";
    }
}
