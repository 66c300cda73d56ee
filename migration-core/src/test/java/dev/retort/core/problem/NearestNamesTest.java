package dev.retort.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestNamesTest {

    @Test
    void theNearestComesFirst() {
        assertThat(NearestNames.of("create_user", List.of("creat_uses", "drop_users", "create_users")))
                .containsExactly("create_users", "creat_uses");
    }

    @Test
    void namesAsNearAsOneAnotherComeInTheirOrder() {
        assertThat(NearestNames.of("a1", List.of("a3", "b1", "a2"))).containsExactly("a2", "a3", "b1");
    }

    @Test
    void aThirdOfTheNameMayDiffer() {
        assertThat(NearestNames.of("abcdef", List.of("abcdxy", "abcxyz"))).containsExactly("abcdxy");
    }

    @Test
    void inAShortNameOneCharacterMayDiffer() {
        assertThat(NearestNames.of("ab", List.of("ac", "cd"))).containsExactly("ac");
    }

    @Test
    void neighboursThatChangedPlacesAreOneMistake() {
        assertThat(NearestNames.of("abc", List.of("acb"))).containsExactly("acb");
    }

    @Test
    void atMostThreeAreOffered() {
        assertThat(NearestNames.of("a", List.of("b", "c", "d", "e"))).containsExactly("b", "c", "d");
    }

    @Test
    void nothingNearMeansNothing() {
        assertThat(NearestNames.of("abc", List.of("xyz", "abcdefgh"))).isEmpty();
    }
}
