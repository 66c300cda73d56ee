package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.maven.document.HeadsDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.HeadsText;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the revisions that no other one continues: normally one, the newest. Needs no database. */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HeadsMojo extends RetortMojo {

    /** Whether to tell everything about each head. */
    @Parameter(property = "db.verbose", defaultValue = "false")
    private @Nullable String verbose;

    @Override
    void run(Revisions revisions, Output output) {
        HeadsDocument heads = HeadsDocument.of(revisions.graph());
        output.document(heads);
        output.lines(chosen("db.verbose", verbose) ? HeadsText.verbose(heads) : HeadsText.of(heads));
    }
}
