package dev.retort.maven;

import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import dev.retort.core.Scripts;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.run.Script;
import dev.retort.maven.document.StampDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.StampText;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the version table that the database is at certain revisions, without running anything and without a look at its
 * schema.
 */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StampMojo extends ScriptableMojo {

    private static final Pattern COMMA = Pattern.compile(",");

    /**
     * Where the database is: <code>head</code>, <code>heads</code>, <code>base</code>, the id of a revision, the beginning of one,
     * a label, or <code>label@head</code>; several with commas between. There is no default, because nobody checks that it is true.
     * For a script a range, <code>start:end</code>; the end alone means from <code>base</code>.
     */
    @Parameter(property = "db.target")
    private @Nullable String target;

    /**
     * Whether to delete all rows of the version table first, those too that no revision of the project has. Without it, rows of
     * lines that no target lies on stay.
     */
    @Parameter(property = "db.purge", defaultValue = "false")
    private @Nullable String purge;

    @Override
    void check(Revisions revisions) {
        if (targets().isEmpty()) {
            throw MissingTarget.ofStamp();
        }
    }

    @Override
    void run(Database database, Output output) throws SQLException {
        List<String> targets = targets();
        StampPlan plan = stamp(database.migrator(new WaitPrinter(output::line)), targets.toArray(String[]::new));
        StampDocument stamp = StampDocument.of(database.facts(), database.graph(), targets, plan);
        output.document(stamp);
        output.lines(StampText.of(stamp));
    }

    @Override
    Script script(Scripts scripts) {
        if (chosen("db.purge", purge)) {
            throw new PurgeNeedsDatabase();
        }
        return scripts.stamp(target(target).orElseThrow(MissingTarget::ofStamp));
    }

    private StampPlan stamp(Migrator migrator, String... targets) throws SQLException {
        return chosen("db.purge", purge) ? migrator.purgeAndStamp(targets) : migrator.stamp(targets);
    }

    private List<String> targets() {
        return COMMA.splitAsStream(target(target).orElse(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
