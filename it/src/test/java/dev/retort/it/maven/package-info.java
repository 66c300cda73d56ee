/**
 * Runs the real Maven on real projects, with the artifacts of this build.
 *
 * <p>What those builds are expected to do belongs to the tests, not here.
 */
@NullMarked
package dev.retort.it.maven;

import org.jspecify.annotations.NullMarked;
