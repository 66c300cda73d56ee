/** Runs Graphviz's program {@code dot}, where it is at hand. What is drawn is decided elsewhere. */
@NullMarked
package dev.retort.maven.graphviz;

import org.jspecify.annotations.NullMarked;
