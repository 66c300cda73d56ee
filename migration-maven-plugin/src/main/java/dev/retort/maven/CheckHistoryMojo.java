package dev.retort.maven;

import dev.retort.core.run.HistoryCheck;
import dev.retort.core.run.RevisionsChanged;
import dev.retort.maven.connection.Access;
import dev.retort.maven.document.CheckHistoryDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.CheckHistoryText;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compares the applied revisions with what the history log says was applied, and fails if one of them does something else now.
 * Changes nothing.
 */
@Mojo(name = "check-history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CheckHistoryMojo extends DatabaseMojo {

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    void run(Database database, Output output) throws SQLException {
        HistoryCheck check = database.migrator().checkHistory();
        output.document(CheckHistoryDocument.of(database.facts(), check));
        output.lines(CheckHistoryText.of(check));
        if (!check.serious().isEmpty()) {
            throw RevisionsChanged.found(check.serious());
        }
    }
}
