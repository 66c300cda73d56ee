package dev.retort.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The recordings agree with themselves, so that they may judge others. */
class RecordedHistoryTest {

    static Stream<Arguments> recordings() {
        return Stream.of(Seed.values()).flatMap(seed -> seed.kinds().stream().map(kind -> Arguments.of(seed, kind)));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void replayedDifferencesHaveTheRecordedDigestAfterEachStep(Seed seed, DatabaseKind kind) {
        assertThat(seed.history(kind).steps())
                .allSatisfy(step -> assertThat(step.catalogue().digest()).isEqualTo(step.digest()));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void allUpgradesLeadToTheRecordedHead(Seed seed, DatabaseKind kind) {
        Catalogue head = Catalogue.of(seed.json(kind, "head.json").getAsJsonObject());

        assertThat(CatalogueDifferences.between(head, seed.history(kind).head()).lines())
                .isEmpty();
    }

    @Test
    void everyStepUpAndDownIsThere() {
        assertThat(Seed.USERS_SESSIONS.history(DatabaseKind.SQLITE).steps())
                .extracting(RecordedStep::toString)
                .containsExactly("up 001", "up 002", "down 002", "down 001");
        assertThat(Seed.SOLACE.history(DatabaseKind.POSTGRESQL).steps()).hasSize(50);
        assertThat(Seed.API_GATEWAY.history(DatabaseKind.POSTGRESQL).upgrades()).hasSize(29);
        assertThat(Seed.API_GATEWAY.history(DatabaseKind.POSTGRESQL).downgrades())
                .hasSize(23);
    }

    @Test
    void downgradeThatFailedForRealIsTold() {
        assertThat(Seed.USERS_SESSIONS.history(DatabaseKind.MARIADB).failures())
                .containsExactly(new RecordedFailure(
                        Direction.DOWN,
                        "002",
                        "OperationalError: (1553, \"Cannot drop index 'ix_conversation_sessions_user_id': needed in a"
                                + " foreign key constraint\")"));
        assertThat(Seed.API_GATEWAY.history(DatabaseKind.POSTGRESQL).failures())
                .containsExactly(new RecordedFailure(
                        Direction.DOWN, "InitSchema202601231769160618009", "table \"git_checkpoints\" does not exist"));
    }

    @Test
    void catalogueBeforeARevisionIsThatAfterTheOneBelow() {
        RecordedHistory history = Seed.USERS_SESSIONS.history(DatabaseKind.SQLITE);

        assertThat(history.before("001")).isEqualTo(Catalogue.EMPTY);
        assertThat(history.before("002")).isEqualTo(history.after("001"));
        assertThat(history.head()).isEqualTo(history.after("002"));
    }
}
