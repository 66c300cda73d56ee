/** Whole stories: real Maven builds against real databases. Several histories live here side by side. */
@NullMarked
@RevisionSet(heads = Heads.MANY)
package dev.retort.it;

import dev.retort.Heads;
import dev.retort.RevisionSet;
import org.jspecify.annotations.NullMarked;
