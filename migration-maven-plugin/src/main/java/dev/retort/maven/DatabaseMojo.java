package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.maven.connection.Access;
import dev.retort.maven.output.Output;
import java.io.IOException;
import java.sql.SQLException;

/** What goals have in common that cannot do without a database. */
abstract class DatabaseMojo extends ConnectingMojo {

    /** Does what the goal is for, on a database that can be reached. */
    abstract void run(Database database, Output output) throws SQLException;

    /** Fails if something is missing that does not take a database to find out. */
    void check(Revisions revisions) {}

    /** Whether the goal changes the database. */
    Access access() {
        return Access.WRITE;
    }

    @Override
    final void run(Revisions revisions, Output output) throws SQLException, IOException {
        check(revisions);
        connect(revisions, access(), output, database -> run(database, output));
    }
}
