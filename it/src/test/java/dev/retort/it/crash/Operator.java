package dev.retort.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.run.Caution;
import dev.retort.core.run.Caution.Undecided;
import dev.retort.core.run.UndecidedOperation;
import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** Somebody who looks at the database where a run says that it cannot decide, and answers. */
final class Operator {
    private int answers;

    /** How often somebody had to look. */
    int answers() {
        return answers;
    }

    /** Lets a run recover what another one left. */
    void recover(Shop shop, Way way, TestDatabase database) throws SQLException {
        try {
            shop.go(way, database);
        } catch (UndecidedOperation undecided) {
            // It is the work alone of which nobody else can know.
            assertThat(undecided).hasMessageContaining("count the work");
            answers++;
            int expected = undecided.getMessage().startsWith("run(undo") ? 0 : 1;
            Undecided answer = work(database) == expected ? Undecided.DONE : Undecided.AGAIN;
            shop.go(
                    way,
                    DirectConnections.to(database),
                    Shop.SETTINGS.withCaution(Caution.DEFAULT.withUndecided(answer)));
        }
    }

    private static int work(TestDatabase database) throws SQLException {
        return Integer.parseInt(
                Texts.of(database, "SELECT n FROM counters WHERE name = 'work'").get(0));
    }
}
