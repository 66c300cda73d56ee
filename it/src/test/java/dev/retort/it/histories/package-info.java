/** Runs the histories that live in this module on test databases. What they lead to is judged elsewhere. */
@NullMarked
package dev.retort.it.histories;

import org.jspecify.annotations.NullMarked;
