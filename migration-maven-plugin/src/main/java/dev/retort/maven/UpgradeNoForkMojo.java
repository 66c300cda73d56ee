package dev.retort.maven;

import dev.retort.core.Scripts;
import dev.retort.core.plan.Direction;
import dev.retort.core.run.Script;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Applies revisions as <code>db:upgrade</code> does, without compiling first: to be bound to a phase of the build. */
@Mojo(
        name = "upgrade-no-fork",
        defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public class UpgradeNoForkMojo extends RunMojo {

    /**
     * Where to go: <code>head</code>, the newest revision; <code>heads</code>, if there are several; <code>+2</code>, so many
     * revisions from where the database is; the id of a revision, the beginning of one, or a label. For a
     * script a range, <code>start:end</code>; the end alone means from <code>base</code>.
     */
    @Parameter(property = "db.target", defaultValue = "head")
    private @Nullable String target;

    @Override
    final Direction direction() {
        return Direction.UPGRADE;
    }

    @Override
    final String place() {
        return target(target).orElse("head");
    }

    @Override
    final Script script(Scripts scripts) {
        return scripts.upgrade(place());
    }
}
