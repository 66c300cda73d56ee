/**
 * The state that revisions leave behind: tables with their columns, constraints and indexes, and the objects beside
 * them, as replay sees them. Nothing here knows operations or SQL.
 */
@NullMarked
package dev.retort.core.schema;

import org.jspecify.annotations.NullMarked;
