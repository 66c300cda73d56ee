package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Some installations began without checkpoints. */
@Revision(id = "1771496000000", parent = "1771495100000", description = "Create checkpoints where they are missing")
public final class CreateGitCheckpoints implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(table(
                        "git_checkpoints",
                        column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                        column("session_id", UUID).notNull(),
                        column("commit_hash", varchar(40)).notNull(),
                        column("message_number", INTEGER),
                        column("description", varchar(500)),
                        column("files_changed", INTEGER).notNull().defaultsTo(0),
                        column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                        primaryKey("id").unnamed(),
                        foreignKey("session_id")
                                .references("sessions", "id")
                                .onDelete(CASCADE)
                                .named("fk_git_checkpoint_session"))
                .ifNotExists());
        op.createIndex(index("idx_git_checkpoint_commit_hash")
                .on("git_checkpoints", "commit_hash")
                .ifNotExists());
        op.createIndex(index("idx_git_checkpoint_created_at")
                .on("git_checkpoints", "created_at")
                .ifNotExists());
        op.createIndex(index("idx_git_checkpoint_session_id")
                .on("git_checkpoints", "session_id")
                .ifNotExists());
    }

    @Override
    public void downgrade(Operations op) {
        // The real history drops the table here, and fails when the first schema is to drop it once more.
    }
}
