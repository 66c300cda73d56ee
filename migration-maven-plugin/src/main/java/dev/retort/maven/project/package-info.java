/** A Maven project as a place where revisions live: its class path, its classes and sources, and its manifest. */
@NullMarked
package dev.retort.maven.project;

import org.jspecify.annotations.NullMarked;
