package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.problem.Problem;
import dev.retort.core.verify.CleanUp;
import dev.retort.core.verify.Verification;
import dev.retort.maven.document.VerifyDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.project.ProjectClassLoader;
import dev.retort.maven.project.ProjectLockFile;
import dev.retort.maven.project.ProjectRevisions;
import dev.retort.maven.text.VerifyText;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks what was compiled: that the annotation processor has seen every revision, that no class is left over from an earlier
 * build, that the revisions of all modules and jars make one history, and that none of those in <code>migrations.lock</code> was
 * edited or has vanished. Does not compile and needs no database: to be bound to a phase of the build.
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields.
public final class VerifyMojo extends CompiledProjectMojo {

    /** The file of released revisions that <code>db:lock</code> writes. If there is none, no revision counts as released. */
    @Parameter(property = "db.lockFile", defaultValue = "${project.basedir}/migrations.lock")
    private File lockFile;

    @Override
    void run(Output output) throws IOException {
        ProjectRevisions revisions = projectRevisions();
        revisions.differentVersion().ifPresent(getLog()::warn);
        Verification verification = revisions.verify();
        Optional<CleanUp> cleanUp = verification.cleanUp();
        if (cleanUp.isPresent()) {
            revisions.apply(cleanUp.get());
        }
        verification = verification.and(changedSinceReleased(revisions, verification));
        VerifyDocument document = VerifyDocument.of(verification);
        output.document(document);
        output.lines(VerifyText.of(document));
        verification.requireSound();
    }

    private List<Problem> changedSinceReleased(ProjectRevisions revisions, Verification verification)
            throws IOException {
        ProjectLockFile released =
                new ProjectLockFile(lockFile.toPath(), commandLine("db.accept").orElse(""));
        if (!released.exists() || !verification.isSound()) {
            return List.of();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ProjectClassLoader classLoader = revisions.classLoader()) {
            // Revisions may look for services of the project.
            thread.setContextClassLoader(classLoader);
            return released.problems(new Revisions(verification.graph(), classLoader));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
