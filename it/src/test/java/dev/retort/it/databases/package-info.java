/**
 * Gives each test a fresh, empty database on a real server: {@link dev.retort.it.databases.OnEachDatabase} and
 * {@link dev.retort.it.databases.OnDatabase}.
 *
 * <p>Where servers come from belongs here; what is done with the databases does not.
 */
@NullMarked
package dev.retort.it.databases;

import org.jspecify.annotations.NullMarked;
