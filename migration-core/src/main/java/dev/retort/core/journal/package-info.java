/**
 * How far a revision has come that cannot be carried out in one transaction: the table that says so, and what it says. What
 * to make of it after a crash is decided elsewhere.
 */
@NullMarked
package dev.retort.core.journal;

import org.jspecify.annotations.NullMarked;
