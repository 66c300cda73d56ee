package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.TypeNames;
import dev.retort.core.dialect.TypeRefusals;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.HashSet;
import java.util.Set;

/** What PostgreSQL calls the column types. */
final class PostgresqlTypes implements TypeNames {
    private final Identifiers identifiers = new Identifiers("\"", namesOfNoType(), PostgresqlDialect.NAMES);

    private static Set<String> namesOfNoType() {
        Set<String> words = new HashSet<>(ReservedWords.ALL);
        words.addAll(ReservedWords.TYPES_AND_FUNCTIONS);
        return words;
    }

    @Override
    public String nameOf(ColumnType type) {
        String variant = type.variants().get(Dialect.POSTGRESQL);
        if (variant != null) {
            return variant;
        }
        TypeRefusals.refuseUnsigned(Dialect.POSTGRESQL, type);
        return portableName(type);
    }

    private String portableName(ColumnType type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, REAL, BOOLEAN, TEXT, DATE, UUID, JSON, JSONB ->
                type.kind().name();
            case DOUBLE -> "DOUBLE PRECISION";
            case DECIMAL -> "NUMERIC(" + type.size().orElseThrow() + ", " + type.scale() + ")";
            case TINYINT -> "SMALLINT";
            case MEDIUMTEXT, LONGTEXT -> "TEXT";
            case CHAR, VARCHAR, BIT -> type.kind() + size(type);
            // A length is for databases that have one.
            case BINARY, MEDIUMBLOB, LONGBLOB -> "BYTEA";
            case TIME -> "TIME" + size(type) + " WITHOUT TIME ZONE";
            case TIMESTAMP -> "TIMESTAMP" + size(type) + " WITHOUT TIME ZONE";
            case TIMESTAMP_TZ -> "TIMESTAMP" + size(type) + " WITH TIME ZONE";
            case ENUM -> nameOfOwnType(type.text());
            case ARRAY -> nameOf(type.element().orElseThrow()) + "[]";
            case RAW -> TypeRefusals.rawName(Dialect.POSTGRESQL, type);
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
