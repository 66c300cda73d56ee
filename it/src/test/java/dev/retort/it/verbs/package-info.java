/**
 * Every verb of {@link dev.retort.Operations} and every word for schemas, on each database and through the front door:
 * upgraded with rows in the tables, taken back by the derived downgrade, and upgraded again.
 */
@NullMarked
package dev.retort.it.verbs;

import org.jspecify.annotations.NullMarked;
