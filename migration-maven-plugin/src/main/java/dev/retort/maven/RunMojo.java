package dev.retort.maven;

import dev.retort.core.plan.Direction;
import dev.retort.core.run.Caution;
import dev.retort.maven.connection.Access;
import dev.retort.maven.output.Output;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals have in common that carry revisions out, or tell before what that comes to. */
abstract class RunMojo extends ScriptableMojo {

    /**
     * Whether to tell what the goal would do instead of doing it, as <code>db:plan</code> does. With <code>db.sql</code> nothing is
     * done anyhow.
     */
    @Parameter(property = "db.dryRun", defaultValue = "false")
    private @Nullable String dryRun;

    /**
     * The only plan that may run, by the id that <code>db:plan</code> gave it. If another one would run, nothing does. It counts on
     * the command line alone, since it is said of one run.
     */
    @Parameter(property = "db.approve")
    private @Nullable String approve;

    /**
     * Whether data may be destroyed in production, whatever the plan is. It counts on the command line alone, since it is said of
     * one run.
     */
    @Parameter(property = "db.confirm", defaultValue = "false")
    private @Nullable String confirm;

    /** Which way the goal goes. */
    abstract Direction direction();

    /** Where it goes. */
    abstract String place();

    @Override
    final Access access() {
        return isDryRun() ? Access.READ : Access.WRITE;
    }

    @Override
    final boolean isRun() {
        return !isDryRun();
    }

    private boolean isDryRun() {
        return chosen("db.dryRun", dryRun);
    }

    @Override
    final void run(Database database, Output output) throws SQLException {
        if (isDryRun()) {
            new MigrationPlan(database, output).tell(direction(), place());
            return;
        }
        MigrationRun run = new MigrationRun(withWord(database), output, interrupts());
        switch (direction()) {
            case UPGRADE -> run.upgrade(place());
            case DOWNGRADE -> run.downgrade(place());
        }
    }

    private Database withWord(Database database) {
        Caution caution = database.settings().caution().confirming(saidNow("db.confirm", confirm));
        Optional<String> approved = commandLine("db.approve").flatMap(id -> given("db.approve", approve));
        return database.with(approved.map(caution::approving).orElse(caution));
    }

    private boolean saidNow(String property, @Nullable String parameter) {
        return commandLine(property).isPresent() && chosen(property, parameter);
    }
}
