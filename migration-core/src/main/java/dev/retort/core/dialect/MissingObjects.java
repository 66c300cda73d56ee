package dev.retort.core.dialect;

import dev.retort.core.schema.SchemaObject;

/** What to do where a database lacks a kind of object. */
final class MissingObjects {
    private MissingObjects() {}

    static String wayOut(SchemaObject.Kind kind) {
        return switch (kind) {
            case DOMAIN ->
                "put this inside on(POSTGRESQL, ...), and give columns on other databases the type below and a check";
            case SEQUENCE ->
                "put this inside on(...) for the databases that have them, and number columns by identity() elsewhere";
            case MATERIALIZED_VIEW ->
                "put this inside on(POSTGRESQL, ...), and create a view or a table on other databases";
            case EXTENSION -> "put this inside on(POSTGRESQL, ...)";
            case SCHEMA, ENUM_TYPE, FUNCTION, PROCEDURE, VIEW, TRIGGER ->
                "put this inside on(...) for the databases that have them";
        };
    }
}
