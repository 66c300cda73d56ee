package dev.retort.maven;

import dev.retort.maven.connection.Access;
import dev.retort.maven.document.CurrentDocument;
import dev.retort.maven.document.UnfinishedFacts;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.CurrentText;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Tells which revisions the database is at, and how many are to be applied. Changes nothing. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CurrentMojo extends DatabaseMojo {

    /** Whether to tell everything about each revision, and which ones are to be applied. */
    @Parameter(property = "db.verbose", defaultValue = "false")
    private @Nullable String verbose;

    /** Whether the build fails unless everything is applied. */
    @Parameter(property = "db.checkHeads", defaultValue = "false")
    private @Nullable String checkHeads;

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    void run(Database database, Output output) throws SQLException {
        CurrentDocument current = CurrentDocument.of(
                        database.facts(), database.graph(), database.migrator().currentHeads())
                .withUnfinished(database.migrator().unfinished().map(UnfinishedFacts::of));
        output.document(current);
        output.lines(chosen("db.verbose", verbose) ? CurrentText.verbose(current) : CurrentText.of(current));
        if (chosen("db.checkHeads", checkHeads) && !current.atHeads()) {
            throw NotAtHeads.of(current, database.graph().heads().size() > 1);
        }
    }
}
