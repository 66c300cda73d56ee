/** Each fact about SQLite that the dialect relies on, tried on a real database. */
@NullMarked
package dev.retort.core.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
