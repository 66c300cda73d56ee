/** How long things take that nobody wants to wait for. Nothing here is part of the product. */
@NullMarked
package dev.retort.benchmarks;

import org.jspecify.annotations.NullMarked;
