/**
 * The Java sources of revisions: reads a history from them, decides where a new revision belongs, and writes its source. Nothing
 * here compiles, runs, or knows a build tool.
 */
@NullMarked
package dev.retort.source;

import org.jspecify.annotations.NullMarked;
