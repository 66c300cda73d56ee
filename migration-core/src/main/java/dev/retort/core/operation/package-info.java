/**
 * What can be done to a database: one immutable record per operation, each with its effect on the schema and its inverse.
 * How a database is told to do it belongs to the dialects.
 */
@NullMarked
package dev.retort.core.operation;

import org.jspecify.annotations.NullMarked;
