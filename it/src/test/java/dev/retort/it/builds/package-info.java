/** What becomes of revisions in real builds: from one build to the next, and from one module to another. */
@NullMarked
package dev.retort.it.builds;

import org.jspecify.annotations.NullMarked;
