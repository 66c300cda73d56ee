package dev.retort.it.solace.revisions;

import static dev.retort.Condition.tableMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Dialect.MARIADB;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;

/** Each user pins projects for themselves; the pins there are become their owners'. */
@Revision(
        id = "20260320_project_user_pins",
        parent = "20260318_project_is_pinned",
        description = "Pin projects per user")
public final class PinProjectsPerUser implements Migration {
    private static final Expression RANDOM_UUID = expression("CAST(GEN_RANDOM_UUID() AS VARCHAR)")
            .on(MYSQL, "UUID()")
            .on(MARIADB, "UUID()")
            .on(
                    SQLITE,
                    "LOWER(HEX(RANDOMBLOB(4)) || '-' || HEX(RANDOMBLOB(2)) || '-4' || SUBSTR(HEX(RANDOMBLOB(2)), 2)"
                            + " || '-a' || SUBSTR(HEX(RANDOMBLOB(2)), 2) || '-' || HEX(RANDOMBLOB(6)))");

    @Override
    public void upgrade(Operations op) {
        op.when(tableMissing("project_user_pins"), PinProjectsPerUser::createPins);
        for (Dialect dialect : Dialect.values()) {
            op.on(dialect, only -> only.sql(movePins(dialect)));
        }
        op.dropColumn("projects", "is_pinned");
    }

    private static void createPins(Operations op) {
        op.createTable(
                "project_user_pins",
                column("id", varchar(36)).notNull(),
                column("project_id", varchar(36)).notNull(),
                column("user_id", varchar(255)).notNull(),
                column("pinned_at", BIGINT).notNull(),
                primaryKey("id").unnamed(),
                unique("project_id", "user_id").named("uq_project_user_pin"));
        op.createIndex(index("ix_project_user_pins_user_id").on("project_user_pins", "user_id"));
        op.createIndex(index("ix_project_user_pins_project_id").on("project_user_pins", "project_id"));
    }

    private static String movePins(Dialect dialect) {
        return """
                INSERT INTO project_user_pins (id, project_id, user_id, pinned_at)
                SELECT %s, projects.id, projects.user_id, %s
                FROM projects
                WHERE projects.is_pinned AND projects.deleted_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM project_user_pins AS pin
                    WHERE pin.project_id = projects.id AND pin.user_id = projects.user_id)""".formatted(RANDOM_UUID.textFor(dialect), EpochMilliseconds.NOW.textFor(dialect));
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("projects", column("is_pinned", BOOLEAN).notNull().defaultsTo(expression("false")));
        op.createIndex(index("ix_projects_is_pinned").on("projects", "is_pinned"));
        op.sql("""
                UPDATE projects SET is_pinned = true
                WHERE EXISTS (
                    SELECT 1 FROM project_user_pins AS pin
                    WHERE pin.project_id = projects.id AND pin.user_id = projects.user_id)""");
        op.dropTable("project_user_pins");
    }
}
