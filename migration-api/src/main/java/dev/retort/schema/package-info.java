/**
 * The words for schemas: immutable values that describe tables, columns, types, constraints and indexes. They say what
 * is wanted, never how a particular database spells it.
 */
@NullMarked
package dev.retort.schema;

import org.jspecify.annotations.NullMarked;
