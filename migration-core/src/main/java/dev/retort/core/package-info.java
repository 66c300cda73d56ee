/** The front door of the core; everything below it is internal. */
@NullMarked
package dev.retort.core;

import org.jspecify.annotations.NullMarked;
