package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Sessions and projects are marked as deleted instead of deleted. Some installations have got the columns already. */
@Revision(
        id = "soft_del_search_001",
        parent = "add_project_users_001",
        description = "Mark sessions and projects as deleted")
public final class AddSoftDeletion implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumnIfMissing("sessions", column("deleted_at", BIGINT));
        op.addColumnIfMissing("sessions", column("deleted_by", string(255)));
        op.createIndex(
                index("ix_sessions_deleted_at").on("sessions", "deleted_at").ifNotExists());
        op.createIndex(index("ix_sessions_user_deleted")
                .on("sessions", "user_id", "deleted_at")
                .ifNotExists());
        op.addColumnIfMissing("projects", column("deleted_at", BIGINT));
        op.addColumnIfMissing("projects", column("deleted_by", string(255)));
        op.createIndex(
                index("ix_projects_deleted_at").on("projects", "deleted_at").ifNotExists());
        op.createIndex(index("ix_projects_user_deleted")
                .on("projects", "user_id", "deleted_at")
                .ifNotExists());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("sessions", "deleted_by");
        op.dropColumn("sessions", "deleted_at");
        op.dropColumn("projects", "deleted_by");
        op.dropColumn("projects", "deleted_at");
    }
}
