/**
 * How statements get to the database: each by itself, or several of them on one way there and back, which is what a slow network
 * makes people wait for. Whoever sends a statement hears what became of that statement, either way.
 */
@NullMarked
package dev.retort.core.delivery;

import org.jspecify.annotations.NullMarked;
