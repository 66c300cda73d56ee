/**
 * What became of a statement that was under way when its run broke off: found out from the live catalogue and the replayed
 * states, or reported as not to be found out.
 */
@NullMarked
package dev.retort.core.recovery;

import org.jspecify.annotations.NullMarked;
