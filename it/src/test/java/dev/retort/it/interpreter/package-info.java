/**
 * Turns a history that is kept as data into calls of the DSL, runs it, and says per step what differs from its recording.
 *
 * <p>How a folder is read and what each kind of operation becomes belongs here; what was recorded is read elsewhere.
 */
@NullMarked
package dev.retort.it.interpreter;

import org.jspecify.annotations.NullMarked;
