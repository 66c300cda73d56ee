/**
 * How two schemas differ, in words: a replayed one and a live one, or two of either.
 */
@NullMarked
package dev.retort.core.diff;

import org.jspecify.annotations.NullMarked;
