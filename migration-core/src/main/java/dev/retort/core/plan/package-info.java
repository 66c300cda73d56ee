/**
 * Which revisions, which way, in which order, and what that does to the heads. Known without a database; carrying it out belongs
 * to {@code run}.
 */
@NullMarked
package dev.retort.core.plan;

import org.jspecify.annotations.NullMarked;
