package dev.retort.maven;

import dev.retort.maven.connection.Access;
import dev.retort.maven.document.CurrentDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.CurrentText;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells which revisions the database is at, and how many are to be applied. Changes nothing. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CurrentMojo extends DatabaseMojo {

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    void run(Database database, Output output) throws SQLException {
        CurrentDocument current = CurrentDocument.of(
                database.facts(), database.graph(), database.migrator().currentHeads());
        output.document(current);
        output.lines(CurrentText.of(current));
    }
}
