/** Scripts, and the databases' own clients that carry them out. */
@NullMarked
package dev.retort.it.scripts;

import org.jspecify.annotations.NullMarked;
