package dev.retort.maven;

import dev.retort.core.verify.CleanUp;
import dev.retort.core.verify.Verification;
import dev.retort.maven.document.VerifyDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.project.ProjectRevisions;
import dev.retort.maven.text.VerifyText;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks what was compiled: that the annotation processor has seen every revision, that no class is left over from an earlier
 * build, and that the revisions of all modules and jars make one history. Does not compile and needs no database: to be bound to a
 * phase of the build.
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class VerifyMojo extends CompiledProjectMojo {

    @Override
    void run(Output output) throws IOException {
        ProjectRevisions revisions = projectRevisions();
        revisions.differentVersion().ifPresent(getLog()::warn);
        Verification verification = revisions.verify();
        Optional<CleanUp> cleanUp = verification.cleanUp();
        if (cleanUp.isPresent()) {
            revisions.apply(cleanUp.get());
        }
        VerifyDocument document = VerifyDocument.of(verification);
        output.document(document);
        output.lines(VerifyText.of(document));
        verification.requireSound();
    }
}
