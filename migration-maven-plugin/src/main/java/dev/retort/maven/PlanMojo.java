package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.plan.Direction;
import dev.retort.maven.connection.Access;
import dev.retort.maven.output.Output;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an upgrade or a downgrade would do: revisions, operations with their lines and their SQL, what is committed together,
 * and what is lost. Waits for nobody, and changes nothing.
 */
@Mojo(name = "plan", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PlanMojo extends DatabaseMojo {

    /** Where to go, as <code>db:upgrade</code> and <code>db:downgrade</code> take it. An upgrade goes to the head by default. */
    @Parameter(property = "db.target")
    private @Nullable String target;

    /** Whether to tell of an <code>upgrade</code> or of a <code>downgrade</code>. */
    @Parameter(property = "db.direction", defaultValue = "upgrade")
    private @Nullable String direction;

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    void check(Revisions revisions) {
        place(way());
    }

    @Override
    void run(Database database, Output output) throws SQLException {
        new MigrationPlan(database, output).tell(way(), place(way()));
    }

    private Direction way() {
        return Directions.of(given("db.direction", direction).orElse("upgrade"));
    }

    private String place(Direction way) {
        return switch (way) {
            case UPGRADE -> target(target).orElse("head");
            case DOWNGRADE -> target(target).orElseThrow(MissingTarget::ofDowngrade);
        };
    }
}
