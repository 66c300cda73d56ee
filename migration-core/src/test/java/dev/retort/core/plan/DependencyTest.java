package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/**
 * Two lines, one of which needs the other.
 *
 * <pre>
 * a --- b
 *       :
 * x --- y --- z
 * </pre>
 */
final class DependencyTest {

    private final Plans lines = new Plans("a", "b: a", "x", "y: x; b", "z: y");

    @Test
    void whatIsNeededIsAppliedToo() {
        assertThat(lines.upgrade("y", "x")).containsExactly("upgrade a: +a", "upgrade b: -a +b", "upgrade y: -b -x +y");
    }

    @Test
    void theRowOfTheLastRevisionStandsForBothLines() {
        assertThat(lines.upgrade("heads"))
                .containsExactly(
                        "upgrade a: +a",
                        "upgrade b: -a +b",
                        "upgrade x: +x",
                        "upgrade y: -b -x +y",
                        "upgrade z: -y +z");
    }

    @Test
    void withoutTheDependentBothLinesHaveTheirRowsAgain() {
        assertThat(lines.downgrade("x", "z")).containsExactly("downgrade z: -z +y", "downgrade y: -y +b +x");
    }

    @Test
    void theDependentOfAnotherLineGoesToo() {
        assertThat(lines.downgrade("a", "z"))
                .containsExactly("downgrade z: -z +y", "downgrade y: -y +b +x", "downgrade b: -b +a");
    }

    @Test
    void aStepDownStaysOnTheLineAndKeepsWhatItNeeded() {
        assertThat(lines.downgrade("-3", "z"))
                .containsExactly("downgrade z: -z +y", "downgrade y: -y +b +x", "downgrade x: -x");
    }

    @Test
    void aDowngradeToWhatOnlyAnotherLineNeeds() {
        assertThatThrownBy(() -> lines.downgrade("b", "z"))
                .isInstanceOf(NothingToUndo.class)
                .hasMessage(
                        "Nothing that is applied continues \"b\", so there is nothing to undo; it is only needed by y."
                                + " To undo that, name the revision before it.");
    }
}
