/**
 * A history whose second step holds one of everything that can be cut short. It is only ever disturbed; what its verbs do
 * is tested elsewhere.
 */
@NullMarked
package dev.retort.it.crash.revisions;

import org.jspecify.annotations.NullMarked;
