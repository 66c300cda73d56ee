package dev.retort.it.scripts.clients;

import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Reads scripts as {@code sqlite3 -batch} does, and shows rows in its list mode.
 *
 * <p>It knows {@code .bail}, {@code .timeout}, {@code .output} and {@code .read}, and stops at the first failure even if nobody has
 * said {@code .bail on}.
 */
record SqliteStandIn() implements Client {
    @Override
    public Outcome run(TestDatabase database, Path script) {
        SqliteOutput output = new SqliteOutput(script.resolveSibling("."));
        try (Session session = new Session(database)) {
            new SqliteRun(session, output).carryOut(Texts.read(script));
            return new Outcome(0, output.shown());
        } catch (SQLException e) {
            return new Outcome(1, output.shown() + "Error: " + e.getMessage() + "\n");
        }
    }
}
