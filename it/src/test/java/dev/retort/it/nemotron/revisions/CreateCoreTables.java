package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Cameras, what they saw, what that meant, and the log of the application. */
@Revision(id = "968b0dff6a9b", description = "Create the six core tables")
public final class CreateCoreTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "api_keys",
                column("id", INTEGER).serial(),
                column("key_hash", varchar(64)).notNull(),
                column("name", varchar(100)).notNull(),
                column("created_at", TIMESTAMP_TZ).notNull(),
                column("is_active", BOOLEAN).notNull(),
                primaryKey("id").unnamed());
        op.createIndex(index("ix_api_keys_key_hash").on("api_keys", "key_hash").unique());
        op.createTable(
                "cameras",
                column("id", VARCHAR).notNull(),
                column("name", VARCHAR).notNull(),
                column("folder_path", VARCHAR).notNull(),
                column("status", VARCHAR).notNull(),
                column("created_at", TIMESTAMP).notNull(),
                column("last_seen_at", TIMESTAMP),
                primaryKey("id").unnamed());
        op.createTable(
                "gpu_stats",
                column("id", INTEGER).serial(),
                column("recorded_at", TIMESTAMP).notNull(),
                column("gpu_name", varchar(255)),
                column("gpu_utilization", DOUBLE),
                column("memory_used", INTEGER),
                column("memory_total", INTEGER),
                column("temperature", DOUBLE),
                column("power_usage", DOUBLE),
                column("inference_fps", DOUBLE),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_gpu_stats_recorded_at").on("gpu_stats", "recorded_at"));
        op.createTable(
                "logs",
                column("id", INTEGER).serial(),
                column("timestamp", TIMESTAMP).notNull().defaultsTo(expression("now()")),
                column("level", varchar(10)).notNull(),
                column("component", varchar(50)).notNull(),
                column("message", TEXT).notNull(),
                column("camera_id", varchar(100)),
                column("event_id", INTEGER),
                column("request_id", varchar(36)),
                column("detection_id", INTEGER),
                column("duration_ms", INTEGER),
                column("extra", JSON),
                column("source", varchar(10)).notNull(),
                column("user_agent", TEXT),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_logs_camera_id").on("logs", "camera_id"));
        op.createIndex(index("idx_logs_component").on("logs", "component"));
        op.createIndex(index("idx_logs_level").on("logs", "level"));
        op.createIndex(index("idx_logs_source").on("logs", "source"));
        op.createIndex(index("idx_logs_timestamp").on("logs", "timestamp"));
        op.createTable(
                "detections",
                column("id", INTEGER).serial(),
                column("camera_id", VARCHAR).notNull(),
                column("file_path", VARCHAR).notNull(),
                column("file_type", VARCHAR),
                column("detected_at", TIMESTAMP).notNull(),
                column("object_type", VARCHAR),
                column("confidence", DOUBLE),
                column("bbox_x", INTEGER),
                column("bbox_y", INTEGER),
                column("bbox_width", INTEGER),
                column("bbox_height", INTEGER),
                column("thumbnail_path", VARCHAR),
                foreignKey("camera_id")
                        .references("cameras", "id")
                        .onDelete(CASCADE)
                        .unnamed(),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_detections_camera_id").on("detections", "camera_id"));
        op.createIndex(index("idx_detections_camera_time").on("detections", "camera_id", "detected_at"));
        op.createIndex(index("idx_detections_detected_at").on("detections", "detected_at"));
        op.createTable(
                "events",
                column("id", INTEGER).serial(),
                column("batch_id", VARCHAR).notNull(),
                column("camera_id", VARCHAR).notNull(),
                column("started_at", TIMESTAMP).notNull(),
                column("ended_at", TIMESTAMP),
                column("risk_score", INTEGER),
                column("risk_level", VARCHAR),
                column("summary", TEXT),
                column("reasoning", TEXT),
                column("detection_ids", TEXT),
                column("reviewed", BOOLEAN).notNull(),
                column("notes", TEXT),
                column("is_fast_path", BOOLEAN).notNull(),
                foreignKey("camera_id")
                        .references("cameras", "id")
                        .onDelete(CASCADE)
                        .unnamed(),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_events_batch_id").on("events", "batch_id"));
        op.createIndex(index("idx_events_camera_id").on("events", "camera_id"));
        op.createIndex(index("idx_events_reviewed").on("events", "reviewed"));
        op.createIndex(index("idx_events_risk_score").on("events", "risk_score"));
        op.createIndex(index("idx_events_started_at").on("events", "started_at"));
    }
}
