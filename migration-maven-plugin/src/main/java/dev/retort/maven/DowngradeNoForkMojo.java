package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.Scripts;
import dev.retort.core.plan.Direction;
import dev.retort.core.run.Script;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Undoes revisions as <code>db:downgrade</code> does, without compiling first. */
@Mojo(name = "downgrade-no-fork", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public class DowngradeNoForkMojo extends RunMojo {

    /**
     * Where to go: <code>-1</code>, so many revisions back; <code>base</code>, before the first revision; the id of the revision
     * that shall be the newest one, the beginning of an id, or a label. There is no default, because this undoes work.
     * For a script a range, <code>start:end</code>, the younger revision first.
     */
    @Parameter(property = "db.target")
    private @Nullable String target;

    @Override
    final void check(Revisions revisions) {
        if (target(target).isEmpty()) {
            throw MissingTarget.ofDowngrade();
        }
    }

    @Override
    final Direction direction() {
        return Direction.DOWNGRADE;
    }

    @Override
    final String place() {
        return target(target).orElseThrow(MissingTarget::ofDowngrade);
    }

    @Override
    final Script script(Scripts scripts) {
        return scripts.downgrade(place());
    }
}
