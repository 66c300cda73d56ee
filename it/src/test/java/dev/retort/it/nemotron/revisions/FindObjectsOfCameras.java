package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Which camera saw a car? */
@Revision(
        id = "add_detections_camera_object_idx",
        parent = "add_alerts_dedup_indexes",
        description = "Find the objects of a camera fast")
public final class FindObjectsOfCameras implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("idx_detections_camera_object_type").on("detections", "camera_id", "object_type"));
    }
}
