/**
 * The history of a gateway between users and agents that write programs, 29 revisions for PostgreSQL, as it really
 * happened under another tool. Only revisions and what they share belong here; what they lead to is recorded beside the
 * tests.
 *
 * <p>That tool orders revisions by the number at the end of their name, which is their id here. Its history could not be
 * taken back beyond the sixth revision; this one can.
 */
@NullMarked
package dev.retort.it.gateway.revisions;

import org.jspecify.annotations.NullMarked;
