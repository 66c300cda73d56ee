/**
 * How SQLite is spoken to. Most changes of a table are made by building the table anew, because {@code ALTER TABLE} knows
 * few of them.
 */
@NullMarked
package dev.retort.core.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
