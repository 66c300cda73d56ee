/** A slow line between a program and a database: bytes arrive later, and somebody counts how often one side waited for the other. */
@NullMarked
package dev.retort.benchmarks.link;

import org.jspecify.annotations.NullMarked;
