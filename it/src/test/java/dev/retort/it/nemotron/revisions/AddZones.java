package dev.retort.it.nemotron.revisions;

import static dev.retort.it.nemotron.revisions.Types.JSONB;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Parts of the picture that mean something. */
@Revision(id = "add_zones_001", parent = "add_alerts_rules", description = "Add zones of cameras")
public final class AddZones implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnum("zone_type_enum", "entry_point", "driveway", "sidewalk", "yard", "other");
        op.createEnum("zone_shape_enum", "rectangle", "polygon");
        op.createTable(
                "zones",
                column("id", VARCHAR).notNull(),
                column("camera_id", VARCHAR).notNull(),
                column("name", varchar(255)).notNull(),
                column("zone_type", enumeration("zone_type_enum")).notNull(),
                column("coordinates", JSONB).notNull(),
                column("shape", enumeration("zone_shape_enum")).notNull(),
                column("color", varchar(7)).notNull(),
                column("enabled", BOOLEAN).notNull(),
                column("priority", INTEGER).notNull(),
                column("created_at", TIMESTAMP).notNull(),
                column("updated_at", TIMESTAMP).notNull(),
                foreignKey("camera_id")
                        .references("cameras", "id")
                        .onDelete(CASCADE)
                        .unnamed(),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_zones_camera_id").on("zones", "camera_id"));
        op.createIndex(index("idx_zones_enabled").on("zones", "enabled"));
        op.createIndex(index("idx_zones_camera_enabled").on("zones", "camera_id", "enabled"));
    }
}
