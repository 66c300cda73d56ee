package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Expression.expression;

import dev.retort.schema.Expression;

/** What most tables of this history have in common. */
final class Values {
    /** A number that nobody else has. */
    static final Expression RANDOM_UUID = expression("gen_random_uuid()");

    /** The present, as most of these tables write it; PostgreSQL remembers whether one says so or by its standard name. */
    static final Expression NOW = expression("now()");

    private Values() {}
}
