package dev.retort;

import dev.retort.schema.Expression;

/**
 * Another table whose rows an {@link Update} or {@link Delete} looks at.
 *
 * @param alias what the table is called in the statement; its own name if it needs no other
 * @param condition which of its rows belong to a row of the table that changes
 */
public record Joined(String table, String alias, Expression condition) {}
