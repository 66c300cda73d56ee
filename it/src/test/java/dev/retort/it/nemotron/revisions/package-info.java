/**
 * The history of a home-security system on PostgreSQL, the first 26 revisions with two heads, as it really happened. Only
 * revisions and what they share belong here; what they lead to is recorded beside the tests.
 *
 * <p>The real history left most constraints unnamed, so these revisions do, too.
 */
@RevisionSet(heads = Heads.MANY)
@NullMarked
package dev.retort.it.nemotron.revisions;

import dev.retort.Heads;
import dev.retort.RevisionSet;
import org.jspecify.annotations.NullMarked;
