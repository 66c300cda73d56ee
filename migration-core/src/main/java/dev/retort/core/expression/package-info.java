/**
 * SQL expressions, read as far as it takes to tell whether two of them say the same: what an author wrote, and what a
 * database made of it. Nothing here knows schemas.
 */
@NullMarked
package dev.retort.core.expression;

import org.jspecify.annotations.NullMarked;
