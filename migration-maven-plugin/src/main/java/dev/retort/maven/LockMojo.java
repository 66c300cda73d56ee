package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.verify.LockUpdate;
import dev.retort.maven.document.LockDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.project.ProjectLockFile;
import dev.retort.maven.text.LockText;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes <code>migrations.lock</code>, which is kept with the sources: the revisions that are released, and what each of them does.
 * From then on <code>db:verify</code> fails the build if one of them is edited or vanishes. Needs no database.
 */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init") // Maven fills the fields.
public final class LockMojo extends RetortMojo {

    /** The file that is written. */
    @Parameter(property = "db.lockFile", defaultValue = "${project.basedir}/migrations.lock")
    private File lockFile;

    /**
     * The ids of the released revisions whose change is meant, with commas between. Without it no line of the file is changed or
     * deleted. Only on the command line.
     */
    @Parameter(property = "db.accept")
    private @Nullable String accept;

    @Override
    void run(Revisions revisions, Output output) throws IOException {
        ProjectLockFile released = new ProjectLockFile(
                lockFile.toPath(), given("db.accept", accept).orElse(""));
        LockUpdate update = released.release(revisions);
        LockDocument document = LockDocument.of(released.toString(), update);
        output.document(document);
        output.lines(LockText.of(document, project().getBasedir().toPath()));
    }
}
