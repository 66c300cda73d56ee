/**
 * Whether replay tells the truth: every operation is carried out on every database, the live schema is read back from the
 * catalogue and compared with the replayed one, on the way up and on the way back.
 *
 * <p>To add a case, add it to the list of the file that its operation belongs to. A test fails when an operation has no
 * case.
 */
@NullMarked
package dev.retort.it.honesty;

import org.jspecify.annotations.NullMarked;
