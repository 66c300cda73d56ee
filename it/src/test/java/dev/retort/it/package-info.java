/** Whole stories: real Maven builds against real databases. */
@NullMarked
package dev.retort.it;

import org.jspecify.annotations.NullMarked;
