/** Runs the gateway's history and compares with what was recorded: catalogues and rows, step by step. */
@NullMarked
package dev.retort.it.gateway;

import org.jspecify.annotations.NullMarked;
