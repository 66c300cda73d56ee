package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A page of a list is read from the index alone. */
@Revision(
        id = "add_covering_indexes_pagination",
        parent = "add_composite_indexes_filters",
        description = "Cover the columns of lists")
public final class CoverLists implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("idx_events_pagination_covering")
                .on("events", "camera_id", "started_at")
                .including("id", "risk_score", "risk_level", "summary", "reviewed"));
        op.createIndex(index("idx_detections_pagination_covering")
                .on("detections", "camera_id", "detected_at")
                .including("id", "object_type", "confidence"));
        op.createIndex(index("idx_alerts_pagination_covering")
                .on("alerts", "created_at")
                .including("id", "event_id", "severity", "status"));
        op.createIndex(index("idx_logs_pagination_covering")
                .on("logs", "timestamp")
                .including("id", "level", "component", "camera_id"));
    }
}
