package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A merge that names what it already gets: the shape on which Alembic 1.20 stops half-way.
 *
 * <pre>
 * a --- b --- m
 *  \_________/
 * </pre>
 */
final class RedundantEdgeTest {

    private final Plans plans = new Plans("a", "b: a", "m: a b");

    @Test
    void theRowsAreTheHeadsAllTheSame() {
        assertThat(plans.upgrade("head")).containsExactly("upgrade a: +a", "upgrade b: -a +b", "upgrade m: -b +m");
        assertThat(plans.downgrade("base", "m"))
                .containsExactly("downgrade m: -m +b", "downgrade b: -b +a", "downgrade a: -a");
    }
}
