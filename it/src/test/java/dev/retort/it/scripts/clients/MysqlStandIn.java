package dev.retort.it.scripts.clients;

import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;

/** Reads scripts as {@code mysql} and {@code mariadb} do, and stops at the first failure. Of rows it shows nothing. */
record MysqlStandIn() implements Client {
    @Override
    public Outcome run(TestDatabase database, Path script) {
        try (Session session = new Session(database)) {
            for (String statement : MysqlSplitter.split(Texts.read(script))) {
                session.send(statement);
            }
            return new Outcome(0, "");
        } catch (SQLException e) {
            return new Outcome(1, "ERROR " + e.getErrorCode() + " (" + e.getSQLState() + "): " + e.getMessage() + "\n");
        }
    }
}
