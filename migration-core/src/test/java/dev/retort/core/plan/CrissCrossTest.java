package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Two lines that were each merged into the other.
 *
 * <pre>
 *     +-- b --+-- m --+
 * a --+    \ /        +-- z
 *     |     X         |
 *     |    / \        |
 *     +-- c --+-- n --+
 * </pre>
 */
final class CrissCrossTest {

    private final Plans crissCross = new Plans("a", "b: a", "c: a", "m: b c", "n: b c", "z: m n");

    @Test
    void theFirstMergeTakesTheRowsAndTheSecondAddsItsOwn() {
        assertThat(crissCross.upgrade("head"))
                .containsExactly(
                        "upgrade a: +a",
                        "upgrade b: -a +b",
                        "upgrade c: +c",
                        "upgrade m: -b -c +m",
                        "upgrade n: +n",
                        "upgrade z: -m -n +z");
    }

    @Test
    void onTheWayDownARowComesBackOnlyWhenNothingCoversIt() {
        assertThat(crissCross.downgrade("a", "z"))
                .containsExactly(
                        "downgrade z: -z +m +n",
                        "downgrade n: -n",
                        "downgrade m: -m +b +c",
                        "downgrade c: -c",
                        "downgrade b: -b +a");
    }
}
