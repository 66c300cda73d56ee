/** How a goal tells what it found: lines for people or one JSON document, and where that document goes. */
@NullMarked
package dev.retort.maven.output;

import org.jspecify.annotations.NullMarked;
