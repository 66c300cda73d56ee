package dev.retort.core.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a statement is known by the word that it begins with. */
class FirstWordTest {
    @Test
    void standsBehindBlanksAndComments() {
        assertThat(FirstWord.of("update users SET id = 1")).isEqualTo("UPDATE");
        assertThat(FirstWord.of("\n  -- why\n  # and how\n /* DROP */ Insert INTO users VALUES (1)"))
                .isEqualTo("INSERT");
        assertThat(FirstWord.of("VACUUM")).isEqualTo("VACUUM");
    }

    @Test
    void isNotLookedForBehindWhatIsNoComment() {
        assertThat(FirstWord.of("/*! DROP TABLE users */ INSERT INTO users VALUES (1)"))
                .isEmpty();
        assertThat(FirstWord.of("(SELECT 1)")).isEmpty();
        assertThat(FirstWord.of("-- nothing else")).isEmpty();
    }
}
