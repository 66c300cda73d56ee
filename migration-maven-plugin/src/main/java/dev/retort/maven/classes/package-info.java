/** Reads what compiled classes say about revisions, without loading them. What follows from it belongs to {@code core.verify}. */
@NullMarked
package dev.retort.maven.classes;

import org.jspecify.annotations.NullMarked;
