package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Joins four lines, and finds events that nobody has looked at. */
@Revision(
        id = "add_events_backlog_indexes",
        parent = {
            "add_check_constraints",
            "add_covering_indexes_pagination",
            "add_gpu_stats_recorded_at_brin",
            "add_partial_indexes_boolean"
        },
        description = "Index the backlog of events")
public final class IndexBacklog implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("idx_events_risk_level_started_at").on("events", "risk_level", "started_at"));
        op.createIndex(index("idx_events_export_covering")
                .on(
                        "events",
                        "started_at",
                        "id",
                        "ended_at",
                        "risk_level",
                        "risk_score",
                        "camera_id",
                        "object_types",
                        "summary"));
        op.createIndex(index("idx_events_unreviewed").on("events", "id").where("reviewed = false"));
    }
}
