/**
 * Findings as data, in one wording for the compiler, Maven and JSON, and what every failure has in common. Nothing here knows
 * what a revision does or what a database is.
 */
@NullMarked
package dev.retort.core.problem;

import org.jspecify.annotations.NullMarked;
