package dev.retort.maven;

import dev.retort.core.run.CreatedTables;
import dev.retort.core.run.RunSettings;
import dev.retort.maven.document.EnsureVersionDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.EnsureVersionText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Creates the version table and the history log where they are missing, and nothing else; so that rights can be granted on them
 * before the first upgrade, for example.
 */
@Mojo(name = "ensure-version", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class EnsureVersionMojo extends DatabaseMojo {

    @Override
    void run(Database database, Output output) throws SQLException {
        RunSettings settings = database.settings();
        CreatedTables tables = database.migrator(new WaitPrinter(output::line)).createTables();
        List<String> created = new ArrayList<>();
        if (tables.versionTable()) {
            created.add(settings.versionTable());
        }
        if (tables.historyTable()) {
            created.add(settings.historyTable());
        }
        EnsureVersionDocument document =
                new EnsureVersionDocument(database.facts(), settings.versionTable(), settings.historyTable(), created);
        output.document(document);
        output.line(EnsureVersionText.of(document));
    }
}
