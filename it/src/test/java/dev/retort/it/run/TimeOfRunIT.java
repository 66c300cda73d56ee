package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.Migrator;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;

/** The time of a run is what its clock says. */
class TimeOfRunIT {
    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00.125Z");

    private static final History.Source MADE = base("001", """
        op.createTable("made", column("id", INTEGER), column("at", timestamp(3)), primaryKey("id"));
        op.insert("made", row("id", 1).with("at", op.timeOfRun()));
        java.time.Instant time = op.timeOfRun().instant();
        op.run(Jdbc.work("remember the time", connection -> {
            try (var insert = connection.prepareStatement("UPDATE made SET id = ?")) {
                insert.setLong(1, time.getEpochSecond() % 100_000);
                insert.executeUpdate();
            }
        }).reversedBy(Jdbc.NOTHING));
        """);

    private static final History.Source MANY = after("001", "002", """
        op.sql(Sql.of("DELETE FROM made WHERE at <> :now").with("now", op.timeOfRun()).reversedByNothing());
        op.insert("made", Rows.columns("id", "at").from(sink -> sink.row(2, op.timeOfRun())));
        """);

    @TempDir
    private Path directory;

    @OnEachDatabase
    void rowsWorkAndLogHaveTheTimeOfTheClock(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, MADE, MANY);
        TestRun run = new TestRun(database, RunSettings.DEFAULT.withClock(Clock.fixed(NOON, ZoneOffset.UTC)));

        run.upgrade(history, "head");

        assertThat(run.texts("SELECT id FROM made WHERE at = '2024-05-01 12:00:00.125' ORDER BY id"))
                .containsExactly("2", Long.toString(NOON.getEpochSecond() % 100_000));
        assertThat(run.log()).extracting(HistoryEntry::startedAt).containsOnly(NOON);
    }

    @OnEachDatabase
    void anotherTimeIsNoOtherRevision(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, MADE);
        new TestRun(database).upgrade(history, "head");
        new TestRun(database).downgrade(history, "base");
        new TestRun(database, RunSettings.DEFAULT.withClock(Clock.fixed(NOON, ZoneOffset.UTC)))
                .upgrade(history, "head");

        assertThat(new TestRun(database).log())
                .extracting(entry -> entry.checksum().orElseThrow())
                .hasSize(3)
                .containsOnly(new TestRun(database).log().get(0).checksum().orElseThrow());
        assertThat(new TestRun(database)
                        .migrator(history, RunSettings.DEFAULT, RunListener.NONE, Migrator::checkHistory)
                        .changes())
                .isEmpty();
    }
}
