/**
 * The graph in the languages of programs that draw it. Pure functions of the graph and of what is applied: nothing here reads a
 * database or writes a file.
 */
@NullMarked
package dev.retort.core.drawing;

import org.jspecify.annotations.NullMarked;
