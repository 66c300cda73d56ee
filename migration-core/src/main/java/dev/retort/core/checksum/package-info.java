/**
 * What tells whether an applied revision still does what it did: a canonical text of its operations, and the hash of it.
 */
@NullMarked
package dev.retort.core.checksum;

import org.jspecify.annotations.NullMarked;
