package dev.retort.it.nemotron.revisions;

import static dev.retort.it.nemotron.revisions.Types.JSONB;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexMethod.GIN;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What further models say about a detection. */
@Revision(
        id = "add_enrichment_data",
        parent = "add_camera_unique_constraints",
        description = "Keep results of enrichment")
public final class AddEnrichmentData implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("detections", column("enrichment_data", JSONB));
        op.createIndex(index("idx_detections_enrichment_data")
                .on("detections", "enrichment_data")
                .using(GIN));
    }
}
