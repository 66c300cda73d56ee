/** One thin goal per file: parameters, one call, and what it found as a document and as lines. */
@NullMarked
package dev.retort.maven;

import org.jspecify.annotations.NullMarked;
