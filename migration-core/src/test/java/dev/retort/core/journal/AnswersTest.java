package dev.retort.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Answers ANSWERS =
            Answers.NONE.with(2, true).with(5, true).with(5, false);

    @Test
    void areWrittenByOperation() {
        assertThat(ANSWERS).hasToString("2:y 5:yn");
        assertThat(Answers.parse("2:y 5:yn")).isEqualTo(ANSWERS);
        assertThat(Answers.parse("")).isEqualTo(Answers.NONE);
    }

    @Test
    void thoseOfAnOperationCountOnceSomethingOfItIsDone() {
        assertThat(ANSWERS.upTo(new Position(5, 1))).isEqualTo(ANSWERS);
        assertThat(ANSWERS.upTo(new Position(5, 0))).hasToString("2:y");
        assertThat(ANSWERS.upTo(Position.START)).isEqualTo(Answers.NONE);
    }
}
