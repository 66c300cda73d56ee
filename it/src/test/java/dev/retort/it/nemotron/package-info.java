/** Runs the history of a home-security system and compares with what was recorded, step by step. */
@NullMarked
package dev.retort.it.nemotron;

import org.jspecify.annotations.NullMarked;
