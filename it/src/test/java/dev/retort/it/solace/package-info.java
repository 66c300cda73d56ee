/** Runs the gateway's history and compares with what was recorded: catalogues and rows, step by step. */
@NullMarked
package dev.retort.it.solace;

import org.jspecify.annotations.NullMarked;
