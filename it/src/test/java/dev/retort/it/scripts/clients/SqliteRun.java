package dev.retort.it.scripts.clients;

import java.sql.SQLException;
import java.util.List;

/** One script that is carried out as {@code sqlite3} does it, with those that it reads. */
final class SqliteRun {
    private final Session session;
    private final SqliteOutput output;

    SqliteRun(Session session, SqliteOutput output) {
        this.session = session;
        this.output = output;
    }

    void carryOut(String script) throws SQLException {
        for (Part part : SqliteSplitter.split(script)) {
            if (part instanceof Part.Command command) {
                follow(command);
            } else if (part instanceof Part.Statement statement) {
                for (List<String> row : session.send(statement.sql()).rows()) {
                    output.line(String.join("|", row));
                }
            }
        }
    }

    private void follow(Part.Command command) throws SQLException {
        switch (command.name()) {
            case ".bail" -> requireOn(command);
            case ".timeout" -> session.send("PRAGMA busy_timeout = " + command.argument());
            case ".output" -> output.to(command.argument());
            case ".read" -> carryOut(output.read(command.argument()));
            default -> throw new IllegalArgumentException("the stand-in for sqlite3 does not know " + command.name());
        }
    }

    private static void requireOn(Part.Command bail) {
        if (!bail.argument().equals("on")) {
            throw new IllegalArgumentException("the stand-in for sqlite3 always stops, and is told " + bail);
        }
    }
}
