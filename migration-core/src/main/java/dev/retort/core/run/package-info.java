/**
 * Carries out a plan: loads and records the revisions, renders all of them, and only then begins to write. What is to be
 * done was decided before, by the packages that this one builds on.
 */
@NullMarked
package dev.retort.core.run;

import org.jspecify.annotations.NullMarked;
