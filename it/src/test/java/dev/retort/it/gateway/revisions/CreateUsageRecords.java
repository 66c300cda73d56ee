package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSONB;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What each execution used. */
@Revision(id = "1738843200000", description = "Create usage records")
public final class CreateUsageRecords implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "usage_records",
                column("execution_id", UUID).notNull().comment("comment cf0685b3"),
                column("api_key_id", varchar(50)).notNull().comment("comment f7002329"),
                column("user_id", varchar(50)).notNull().comment("comment beedabbb"),
                column("session_id", UUID).notNull().comment("comment f4758027"),
                column("conversation_id", UUID).notNull().comment("comment 8f0682c5"),
                column("provider", varchar(50)).notNull().comment("comment 172aafe4"),
                column("adapter", varchar(50)).notNull().comment("comment 5e6e2b0f"),
                column("model", varchar(100)).notNull().comment("comment 82395a2b"),
                column("tokens_used", INTEGER).notNull().comment("comment 6cfc711b"),
                column("execution_duration_ms", INTEGER).notNull().comment("comment 1b3f8bdd"),
                column("timestamp", TIMESTAMP)
                        .notNull()
                        .defaultsTo(currentTimestamp())
                        .comment("comment fc39ab8e"),
                column("metadata", JSONB).comment("comment b4ba1d60"),
                primaryKey("execution_id").named("PK_42d2a83a78aafcfb77da07f704c"));
        op.createIndex(index("idx_usage_records_api_key_timestamp").on("usage_records", "api_key_id", "timestamp"));
        op.createIndex(index("idx_usage_records_timestamp").on("usage_records", "timestamp"));
        op.createIndex(index("idx_usage_records_user_timestamp").on("usage_records", "user_id", "timestamp"));
    }
}
