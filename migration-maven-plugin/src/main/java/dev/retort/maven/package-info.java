/** One thin goal per file: parameters, class loader, connections, printing. */
@NullMarked
package dev.retort.maven;

import org.jspecify.annotations.NullMarked;
