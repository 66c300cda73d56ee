/** Runs the small history and compares with what was recorded, step by step. */
@NullMarked
package dev.retort.it.usersessions;

import org.jspecify.annotations.NullMarked;
