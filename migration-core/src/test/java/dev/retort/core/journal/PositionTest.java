package dev.retort.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void coversItselfAndWhatComesBefore() {
        Position position = new Position(3, 2);

        assertThat(position.covers(new Position(3, 2))).isTrue();
        assertThat(position.covers(new Position(2, 9))).isTrue();
        assertThat(position.covers(new Position(3, 3))).isFalse();
        assertThat(position.covers(new Position(4, 1))).isFalse();
    }

    @Test
    void theLastOperationIsTheLastThatHasDoneSomething() {
        assertThat(new Position(3, 2).lastOperation()).isEqualTo(3);
        assertThat(new Position(3, 1).before().lastOperation()).isEqualTo(2);
        assertThat(Position.START.lastOperation()).isZero();
    }
}
