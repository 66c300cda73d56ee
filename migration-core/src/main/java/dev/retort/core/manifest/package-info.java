/**
 * The graph on disk, {@code META-INF/retort/revisions}: a hint that its readers check against the live classes. What makes a
 * graph valid belongs to {@code graph}.
 */
@NullMarked
package dev.retort.core.manifest;

import org.jspecify.annotations.NullMarked;
