package dev.retort.core.dialect.mysql;

import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types whose values are kept apart from their rows: texts, blobs, JSON documents. */
final class LongTypes {
    private static final Pattern NAME_AT_START =
            Pattern.compile("\\s*\\w*(text|blob|json|geometry|point|linestring|polygon)\\b", Pattern.CASE_INSENSITIVE);

    private LongTypes() {}

    /** Tells whether the type is one of them. */
    static boolean contain(ColumnType type, Dialect dialect) {
        return Optional.ofNullable(type.variants().get(dialect))
                .map(LongTypes::isName)
                .orElseGet(() -> switch (type.kind()) {
                    case TEXT, MEDIUMTEXT, LONGTEXT, MEDIUMBLOB, LONGBLOB, JSON, JSONB -> true;
                    case BINARY -> type.size().isEmpty();
                    case RAW -> isName(type.text());
                    default -> false;
                });
    }

    private static boolean isName(String text) {
        return NAME_AT_START.matcher(text).lookingAt();
    }
}
