/**
 * A small history as another tool's users write it: constraints left to the database, an index on every key. Only its two
 * revisions belong here; what they lead to is recorded beside the tests.
 */
@NullMarked
package dev.retort.it.usersessions.revisions;

import org.jspecify.annotations.NullMarked;
