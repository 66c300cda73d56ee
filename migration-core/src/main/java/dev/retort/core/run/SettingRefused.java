package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.Secrets;
import java.sql.SQLException;

/** The database refused to let its session wait otherwise than it does. */
public final class SettingRefused extends MigrationException {
    private final SQLException refused;

    SettingRefused(String sql, SQLException refused) {
        super(
                "the database refused a setting of the session: "
                        + Secrets.none().mask(String.valueOf(refused.getMessage())) + "\n  in: " + sql,
                refused);
        this.refused = refused;
    }

    /** What the database said. */
    SQLException refused() {
        return refused;
    }
}
