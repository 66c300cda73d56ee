package dev.retort.it.scripts.clients;

import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;

/** Carries scripts out. */
public sealed interface Client permits ProgramClient, PsqlStandIn, SqliteStandIn, MysqlStandIn {

    /** How a script ended, and what the client said to it. */
    record Outcome(int exitCode, String output) {
        /** Tells whether the whole script was carried out. */
        public boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Carries the script out; files that it names are beside it. */
    Outcome run(TestDatabase database, Path script);
}
