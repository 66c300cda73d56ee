package dev.retort.core;

import dev.retort.core.plan.Direction;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.Script;
import dev.retort.core.run.Scripting;
import dev.retort.schema.Dialect;

/**
 * The other door: writes what a run would do into a script, for a database that nobody has to reach.
 *
 * <p>Whatever fails throws a {@link dev.retort.core.problem.MigrationException}, and then there is no script. Safe for use by
 * several threads.
 */
public final class Scripts {
    private final Revisions revisions;
    private final Dialect dialect;
    private final RunSettings settings;

    private Scripts(Revisions revisions, Dialect dialect, RunSettings settings) {
        this.revisions = revisions;
        this.dialect = dialect;
        this.settings = settings;
    }

    /** Makes scripts for one kind of database. */
    public static Scripts of(Revisions revisions, Dialect dialect, RunSettings settings) {
        return new Scripts(revisions, dialect, settings);
    }

    /** Makes scripts with the settings that apply unless something else is said. */
    public static Scripts of(Revisions revisions, Dialect dialect) {
        return of(revisions, dialect, RunSettings.DEFAULT);
    }

    /**
     * Applies what leads from the start to the end.
     *
     * @param range {@code start:end}, or only the end, which means from {@code base}
     */
    public Script upgrade(String range) {
        return scripting().run(Direction.UPGRADE, range);
    }

    /**
     * Undoes what leads from the end to the start.
     *
     * @param range {@code start:end}, the younger revision first
     */
    public Script downgrade(String range) {
        return scripting().run(Direction.DOWNGRADE, range);
    }

    /**
     * Says that the database is at the end, without doing anything else to it.
     *
     * @param range {@code start:end}, or only the end, which means from {@code base}; there may be several ends with commas
     *     between
     */
    public Script stamp(String range) {
        return scripting().stamp(range);
    }

    private Scripting scripting() {
        return new Scripting(revisions.graph(), revisions.classLoader(), dialect, settings);
    }
}
