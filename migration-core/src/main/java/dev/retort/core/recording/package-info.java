/**
 * From the author's calls to operations: names for what has none, and the line of each call. Nothing is executed here.
 */
@NullMarked
package dev.retort.core.recording;

import org.jspecify.annotations.NullMarked;
