/**
 * Reads what a database says about its schema, and compares it with what was recorded when real histories ran.
 *
 * <p>Deliberately independent of the product: it asks the system catalogues itself, so that it can be the judge.
 */
@NullMarked
package dev.retort.it.catalogue;

import org.jspecify.annotations.NullMarked;
