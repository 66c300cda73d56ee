/**
 * What people type to name a place in the history, and which revisions of a graph it names. What a run makes of it belongs to
 * {@code plan}.
 */
@NullMarked
package dev.retort.core.target;

import org.jspecify.annotations.NullMarked;
