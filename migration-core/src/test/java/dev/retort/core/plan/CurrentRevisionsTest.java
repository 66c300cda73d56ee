package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import org.junit.jupiter.api.Test;

/**
 * A line that depends on the end of another one.
 *
 * <pre>
 *  a --- b
 *          .
 *  x ------- y
 * </pre>
 */
final class CurrentRevisionsTest {

    private final RevisionGraph graph = Histories.graph("a", "b: a", "x", "y: x; b");

    @Test
    void aRowStandsForTheEndsOfTheLinesThatItNeeds() {
        assertThat(current("y").displayed()).containsExactlyElementsOf(Histories.ids("b", "y"));
        assertThat(current("a", "x").displayed()).containsExactlyElementsOf(Histories.ids("a", "x"));
        assertThat(current().displayed()).isEmpty();
    }

    @Test
    void itIsAtTheHeadsWhenNothingIsLeftToApply() {
        assertThat(current("y").atHeads()).isTrue();
        assertThat(current("b", "x").atHeads()).isFalse();
        assertThat(CurrentRevisions.of(Histories.graph(), Plans.rows()).atHeads())
                .isTrue();
    }

    @Test
    void aRowThatNoRevisionHas() {
        assertThatThrownBy(() -> current("z")).isInstanceOf(UnknownVersionRow.class);
    }

    private CurrentRevisions current(String... rows) {
        return CurrentRevisions.of(graph, Plans.rows(rows));
    }
}
