package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.maven.document.BranchesDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.BranchesText;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the revisions that several others continue, and what comes after each. Needs no database. */
@Mojo(name = "branches", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class BranchesMojo extends RetortMojo {

    /** Whether to tell everything about each branch point. */
    @Parameter(property = "db.verbose", defaultValue = "false")
    private @Nullable String verbose;

    @Override
    void run(Revisions revisions, Output output) {
        BranchesDocument branches = BranchesDocument.of(revisions.graph());
        output.document(branches);
        output.lines(chosen("db.verbose", verbose) ? BranchesText.verbose(branches) : BranchesText.of(branches));
    }
}
