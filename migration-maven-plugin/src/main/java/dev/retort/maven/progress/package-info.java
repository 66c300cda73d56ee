/** How somebody who waits sees that a long step goes on: by a line that moves on a terminal, by lines now and then elsewhere. */
@NullMarked
package dev.retort.maven.progress;

import org.jspecify.annotations.NullMarked;
