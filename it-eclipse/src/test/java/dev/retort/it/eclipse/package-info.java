/** Builds projects in Eclipse as its users do, and compares what it leaves with a build of everything. */
@NullMarked
package dev.retort.it.eclipse;

import org.jspecify.annotations.NullMarked;
