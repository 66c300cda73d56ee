/**
 * Runs that are cut short at every place where they can be, and what the next run makes of it. The revisions are in the
 * package below; what a run does when nobody disturbs it is tested elsewhere.
 */
@NullMarked
package dev.retort.it.crash;

import org.jspecify.annotations.NullMarked;
