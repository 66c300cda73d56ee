/** The goals, run by the real Maven as a user runs them: what they do, what they print, and what they say to bad input. */
@NullMarked
package dev.retort.it.goals;

import org.jspecify.annotations.NullMarked;
