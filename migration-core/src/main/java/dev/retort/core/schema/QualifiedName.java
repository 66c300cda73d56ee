package dev.retort.core.schema;

import java.util.Optional;

/**
 * The name of a table, with the schema that it is in if that was said: {@code sales.orders}. Without one it is in the schema
 * in which new tables are created.
 */
public record QualifiedName(Optional<String> schema, String name) {
    /** Takes the name apart at its first dot. */
    public static QualifiedName of(String text) {
        int dot = text.indexOf('.');
        boolean qualified = dot > 0 && dot < text.length() - 1;
        return qualified
                ? new QualifiedName(Optional.of(text.substring(0, dot)), text.substring(dot + 1))
                : new QualifiedName(Optional.empty(), text);
    }
}
