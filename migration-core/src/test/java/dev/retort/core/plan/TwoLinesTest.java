package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.target.AmbiguousWalk;
import dev.retort.core.target.SeveralHeads;
import org.junit.jupiter.api.Test;

/**
 * Two lines that have nothing to do with one another.
 *
 * <pre>
 * a --- b
 *
 * x --- y
 * </pre>
 */
final class TwoLinesTest {

    private final Plans lines = new Plans("a", "b: a", "x", "y: x");

    @Test
    void headIsAmbiguous() {
        assertThatThrownBy(() -> lines.upgrade("head"))
                .isInstanceOf(SeveralHeads.class)
                .hasMessage("\"head\" is ambiguous, the revision graph has 2 heads: b (app.db.B), y (app.db.Y)."
                        + " Say \"heads\" to go to all of them, or the id of one of them.");
    }

    @Test
    void headsAreAllOfThem() {
        assertThat(lines.upgrade("heads", "a"))
                .containsExactly("upgrade b: -a +b", "upgrade x: +x", "upgrade y: -x +y");
    }

    @Test
    void aLineIsUpgradedOnItsOwn() {
        assertThat(lines.upgrade("y", "b")).containsExactly("upgrade x: +x", "upgrade y: -x +y");
    }

    @Test
    void aLineIsDowngradedOnItsOwn() {
        assertThat(lines.downgrade("a", "b", "y")).containsExactly("downgrade b: -b +a");
    }

    @Test
    void baseIsBelowAllLines() {
        assertThat(lines.downgrade("base", "b", "x"))
                .containsExactly("downgrade x: -x", "downgrade b: -b +a", "downgrade a: -a");
    }

    @Test
    void theFirstStepUpIsAmbiguous() {
        assertThatThrownBy(() -> lines.upgrade("+1"))
                .isInstanceOf(AmbiguousWalk.class)
                .hasMessage("\"+1\" is ambiguous, at the beginning come 2 revisions: a, x."
                        + " Give the id of the revision to go to.");
    }
}
