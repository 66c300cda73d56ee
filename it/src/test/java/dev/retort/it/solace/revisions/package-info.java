/**
 * The history of an agent platform's gateway, 25 revisions for four databases, as it really happened. Only revisions and
 * what they share belong here; what they lead to is recorded beside the tests.
 *
 * <p>The real history left most constraints unnamed, so these revisions do, too.
 */
@NullMarked
package dev.retort.it.solace.revisions;

import org.jspecify.annotations.NullMarked;
