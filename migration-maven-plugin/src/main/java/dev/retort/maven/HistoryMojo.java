package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.maven.document.HistoryDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.HistoryText;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Lists all revisions of the project, the newest first, with heads, merges, branch points and labels. Needs no database.
 */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HistoryMojo extends RetortMojo {

    @Override
    void run(Revisions revisions, Output output) {
        HistoryDocument history = HistoryDocument.of(revisions.graph());
        output.document(history);
        output.lines(HistoryText.of(history));
    }
}
