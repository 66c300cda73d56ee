/** A Maven project as a place where revisions live: its class path, its manifests, and classes that no manifest lists. */
@NullMarked
package dev.retort.maven.project;

import org.jspecify.annotations.NullMarked;
