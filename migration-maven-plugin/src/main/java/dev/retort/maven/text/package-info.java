/** Documents as lines for people, with columns and colours. Nothing here finds anything out. */
@NullMarked
package dev.retort.maven.text;

import org.jspecify.annotations.NullMarked;
