package dev.retort.it.scripts;

import dev.retort.core.Revisions;
import dev.retort.core.Scripts;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.Script;
import dev.retort.it.catalogue.Direction;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import dev.retort.it.scripts.clients.Client;
import dev.retort.it.scripts.clients.Clients;
import dev.retort.schema.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Brings a database along a history by nothing but scripts, which its own client carries out. */
public final class ScriptRun {
    private final Scripts scripts;
    private final TestDatabase database;
    private final Client client;
    private final Path folder;

    private ScriptRun(Scripts scripts, TestDatabase database, Path folder) {
        this.scripts = scripts;
        this.database = database;
        this.client = Clients.of(database.kind());
        this.folder = folder;
    }

    /** Makes ready for the history whose revisions are in {@code packageName}. */
    public static ScriptRun of(String packageName, TestDatabase database, Path folder) {
        return of(HistoryRun.revisions(packageName), database, folder);
    }

    /** Makes ready for a history; scripts are written into the folder. */
    public static ScriptRun of(Revisions revisions, TestDatabase database, Path folder) {
        return of(revisions, database, folder, RunSettings.DEFAULT);
    }

    /** Makes ready for a history whose scripts are written with these settings. */
    static ScriptRun of(Revisions revisions, TestDatabase database, Path folder, RunSettings settings) {
        return new ScriptRun(Scripts.of(revisions, dialect(database.kind()), settings), database, folder);
    }

    private static Dialect dialect(DatabaseKind kind) {
        return Dialect.valueOf(kind.name());
    }

    /** Repeats a recorded step, and does nothing else, with a script that starts where the database is. */
    public void carryOut(RecordedStep step) throws SQLException {
        String start = place(heads());
        Script script = step.direction() == Direction.UP
                ? scripts.upgrade(start + ":" + step.revision())
                : scripts.downgrade(start + ":" + place(step.heads()));
        List<String> steps = script.steps().stream()
                .map(each -> each.revision().id().value())
                .toList();
        if (!steps.equals(List.of(step.revision()))) {
            throw new IllegalStateException(step + " became " + steps);
        }
        run(script);
    }

    private static String place(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(",", heads);
    }

    /** Upgrades. */
    public void upgrade(String range) {
        run(scripts.upgrade(range));
    }

    /** Downgrades. */
    public void downgrade(String range) {
        run(scripts.downgrade(range));
    }

    /** Stamps. */
    public void stamp(String range) {
        run(scripts.stamp(range));
    }

    private void run(Script script) {
        Client.Outcome outcome = outcome(script);
        if (!outcome.succeeded()) {
            throw new AssertionError(
                    client + " ended with " + outcome.exitCode() + ":\n" + outcome.output() + "\n" + script.text());
        }
    }

    /** Upgrades where that is expected to fail, and returns what the client says. */
    public String refusedUpgrade(String range) {
        Client.Outcome outcome = outcome(scripts.upgrade(range));
        if (outcome.succeeded()) {
            throw new AssertionError("the script did not stop:\n" + outcome.output());
        }
        return outcome.output();
    }

    private Client.Outcome outcome(Script script) {
        try {
            Path file = Files.createTempFile(folder, "script", ".sql");
            return client.run(database, Files.writeString(file, script.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rows of the version table, sorted. */
    public List<String> heads() throws SQLException {
        return texts("retort_version", "SELECT version_num FROM retort_version ORDER BY 1");
    }

    /** Returns the lines of the history log, such as {@code upgrade 002}. */
    public List<String> log() throws SQLException {
        return texts("retort_history", "SELECT direction, revision FROM retort_history ORDER BY line");
    }

    private List<String> texts(String table, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.open()) {
            if (!Contents.tables(connection).contains(table)) {
                return texts;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    String second = rows.getMetaData().getColumnCount() > 1 ? " " + rows.getString(2) : "";
                    texts.add(rows.getString(1) + second);
                }
            }
        }
        return texts;
    }
}
