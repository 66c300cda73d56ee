package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.Scripts;
import dev.retort.core.plan.Direction;
import dev.retort.core.run.Script;
import dev.retort.maven.document.ScriptDocument;
import dev.retort.maven.document.ScriptFacts;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.ScriptText;
import dev.retort.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Writes scripts for the databases' own clients and attaches them to the build as artifacts: to be bound to a phase. Needs no
 * database.
 */
@Mojo(
        name = "script",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the fields.
public final class ScriptMojo extends ConnectingMojo {

    private static final String DOWNGRADE = "downgrade";

    @Inject
    private MavenProjectHelper projectHelper;

    /**
     * The kinds of databases that scripts are for, with commas between: <code>postgresql</code>, <code>mysql</code>,
     * <code>mariadb</code>, <code>sqlite</code>. By default the one that the URL names.
     */
    @Parameter(property = "db.dialect")
    private @Nullable String dialect;

    /**
     * From where to where: <code>start:end</code>. The end alone means from <code>base</code>. For a downgrade, which needs both,
     * the younger end comes first.
     */
    @Parameter(property = "db.target", defaultValue = "heads")
    private @Nullable String target;

    /** Whether the scripts apply revisions, <code>upgrade</code>, or undo them, <code>downgrade</code>. */
    @Parameter(property = "db.direction", defaultValue = "upgrade")
    private @Nullable String direction;

    /** The folder for the scripts. */
    @Parameter(property = "db.scriptDirectory", defaultValue = "${project.build.directory}")
    private @Nullable String scriptDirectory;

    @Override
    void run(Revisions revisions, Output output) throws IOException {
        boolean down = isDowngrade();
        List<ScriptFacts> scripts = new ArrayList<>();
        for (Dialect each : Dialects.several(given("db.dialect", dialect), this::kindOfDatabase)) {
            Script script = script(scripts(revisions, each), down);
            String classifier = Dialects.nameOf(each) + (down ? "-" + DOWNGRADE : "");
            Path file = file(classifier);
            Files.createDirectories(file.getParent());
            Files.writeString(file, script.text());
            projectHelper.attachArtifact(project(), "sql", classifier, file.toFile());
            scripts.add(ScriptFacts.artifact(script, revisions.graph(), file.toString(), classifier));
        }
        ScriptDocument document = new ScriptDocument(scripts);
        output.document(document);
        output.lines(ScriptText.of(document));
    }

    private Script script(Scripts scripts, boolean down) {
        String range = target(target).orElse("heads");
        return down ? scripts.downgrade(range) : scripts.upgrade(range);
    }

    private boolean isDowngrade() {
        return Directions.of(given("db.direction", direction).orElse("upgrade")) == Direction.DOWNGRADE;
    }

    private Path file(String classifier) {
        String folder = given("db.scriptDirectory", scriptDirectory)
                .orElseGet(() -> project().getBuild().getDirectory());
        return project()
                .getBasedir()
                .toPath()
                .resolve(folder)
                .resolve(project().getBuild().getFinalName() + "-" + classifier + ".sql")
                .normalize();
    }
}
