/**
 * What a database says was applied to it: the version table, which holds the heads, and the history log, which holds
 * every run. Nothing here decides what to do.
 */
@NullMarked
package dev.retort.core.history;

import org.jspecify.annotations.NullMarked;
