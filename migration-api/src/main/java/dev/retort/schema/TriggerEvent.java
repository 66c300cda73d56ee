package dev.retort.schema;

/** What a trigger may wait for. */
public enum TriggerEvent {
    INSERT,
    UPDATE,
    DELETE,
    TRUNCATE
}
