package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.IndexMethod.BRIN;
import static dev.retort.schema.IndexMethod.GIN;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Joins two lines, and indexes the large tables by time. */
@Revision(
        id = "add_gin_brin_specialized_indexes",
        parent = {"add_gpu_stats_recorded_at_brin", "add_partial_indexes_boolean"},
        description = "Index times by blocks")
public final class IndexTimesByBlocks implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("ix_detections_enrichment_data_gin")
                .on("detections", key("enrichment_data").operatorClass("jsonb_path_ops"))
                .using(GIN));
        op.createIndex(index("ix_detections_detected_at_brin")
                .on("detections", "detected_at")
                .using(BRIN));
        op.createIndex(
                index("ix_events_started_at_brin").on("events", "started_at").using(BRIN));
        op.createIndex(index("ix_logs_timestamp_brin").on("logs", "timestamp").using(BRIN));
        op.createIndex(index("ix_audit_logs_timestamp_brin")
                .on("audit_logs", "timestamp")
                .using(BRIN));
    }
}
