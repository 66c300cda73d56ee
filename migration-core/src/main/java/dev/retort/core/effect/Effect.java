package dev.retort.core.effect;

/**
 * What happens to one table.
 *
 * @param table the table; or what else is locked as a whole
 * @param lock the lock in the database's own words
 * @param blocked what others cannot do meanwhile
 */
public record Effect(String table, String lock, Blocked blocked, RowWork rows) {}
