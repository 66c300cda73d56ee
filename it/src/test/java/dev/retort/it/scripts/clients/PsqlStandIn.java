package dev.retort.it.scripts.clients;

import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Reads scripts as {@code psql} does, and shows warnings and failures, but no rows.
 *
 * <p>It knows {@code \set}, {@code \gset}, {@code \if}, {@code \else} and {@code \endif}, and variables nowhere but behind
 * {@code \if}.
 */
record PsqlStandIn() implements Client {
    private static final int STOPPED_BY_ERROR = 3;

    @Override
    public Outcome run(TestDatabase database, Path script) {
        StringBuilder output = new StringBuilder();
        try (Session session = new Session(database)) {
            PsqlRun run = new PsqlRun(session, output);
            for (Part part : PsqlSplitter.split(Texts.read(script))) {
                run.carryOut(part);
            }
            return new Outcome(0, output.toString());
        } catch (SQLException e) {
            return new Outcome(STOPPED_BY_ERROR, output + e.getMessage() + "\n");
        }
    }
}
