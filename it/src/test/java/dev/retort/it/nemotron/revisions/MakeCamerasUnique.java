package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** Duplicates go before the database refuses them; the oldest one stays. */
@Revision(
        id = "add_camera_unique_constraints",
        parent = "add_event_audits",
        description = "Make cameras unique by name and folder")
public final class MakeCamerasUnique implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.sql(Sql.of("""
                    DELETE FROM cameras WHERE id IN (SELECT r.id FROM (SELECT id, row_number() OVER (PARTITION BY name
                    ORDER BY created_at, id) AS n FROM cameras) AS r WHERE r.n > 1)""").reversedByNothing());
        op.sql(Sql.of("""
                    DELETE FROM cameras WHERE id IN (SELECT r.id FROM (SELECT id, row_number() OVER (PARTITION BY
                    folder_path ORDER BY created_at, id) AS n FROM cameras) AS r WHERE r.n > 1)""").reversedByNothing());
        op.createIndex(index("idx_cameras_name_unique").on("cameras", "name").unique());
        op.createIndex(index("idx_cameras_folder_path_unique")
                .on("cameras", "folder_path")
                .unique());
    }
}
