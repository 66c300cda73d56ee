package dev.retort.it.scripts.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BranchesTest {
    private final Branches branches = new Branches();

    @Test
    void oneOfTwoIsTaken() {
        branches.open(() -> false);
        assertThat(branches.areActive()).isFalse();
        branches.turn();
        assertThat(branches.areActive()).isTrue();
        branches.close();
        assertThat(branches.areActive()).isTrue();
    }

    @Test
    void noneIsTakenInsideOfOneThatIsNot() {
        branches.open(() -> false);
        branches.open(() -> {
            throw new AssertionError("is not asked");
        });
        branches.turn();
        assertThat(branches.areActive()).isFalse();
        branches.close();
        branches.turn();
        assertThat(branches.areActive()).isTrue();
    }
}
