package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexMethod.BRIN;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Samples arrive in the order of their time, so an index of blocks is enough. */
@Revision(
        id = "add_gpu_stats_recorded_at_brin",
        parent = "add_detections_camera_object_idx",
        description = "Index samples by blocks")
public final class ShrinkIndexOfSamples implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("gpu_stats", "idx_gpu_stats_recorded_at");
        op.createIndex(index("ix_gpu_stats_recorded_at_brin")
                .on("gpu_stats", "recorded_at")
                .using(BRIN));
    }
}
