package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** One index for each combination of filters. */
@Revision(
        id = "add_composite_indexes_filters",
        parent = "add_detections_camera_object_idx",
        description = "Index what lists are filtered by")
public final class IndexFilters implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("idx_events_camera_started").on("events", "camera_id", "started_at"));
        op.createIndex(index("idx_events_camera_time_reviewed").on("events", "camera_id", "started_at", "reviewed"));
        op.createIndex(
                index("idx_detections_camera_time_type").on("detections", "camera_id", "detected_at", "object_type"));
        op.createIndex(index("idx_alerts_status_created").on("alerts", "status", "created_at"));
        op.createIndex(index("idx_alerts_severity_created").on("alerts", "severity", "created_at"));
        op.createIndex(index("idx_logs_time_level_component").on("logs", "timestamp", "level", "component"));
        op.createIndex(index("idx_logs_time_level").on("logs", "timestamp", "level"));
    }
}
