package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What is usual at a camera at an hour. */
@Revision(id = "add_baselines", parent = "add_audit_logs", description = "Add baselines of activity")
public final class AddBaselines implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "activity_baselines",
                column("id", INTEGER).serial(),
                column("camera_id", VARCHAR).notNull(),
                column("hour", INTEGER).notNull(),
                column("day_of_week", INTEGER).notNull(),
                column("avg_count", DOUBLE).notNull().defaultsTo("0.0"),
                column("sample_count", INTEGER).notNull().defaultsTo(0),
                column("last_updated", TIMESTAMP).notNull(),
                foreignKey("camera_id")
                        .references("cameras", "id")
                        .onDelete(CASCADE)
                        .named("fk_activity_baselines_camera_id"),
                primaryKey("id").unnamed());
        op.addConstraint(
                "activity_baselines", unique("camera_id", "hour", "day_of_week").named("uq_activity_baseline_slot"));
        op.createIndex(index("idx_activity_baseline_camera").on("activity_baselines", "camera_id"));
        op.createIndex(
                index("idx_activity_baseline_slot").on("activity_baselines", "camera_id", "hour", "day_of_week"));
        op.createTable(
                "class_baselines",
                column("id", INTEGER).serial(),
                column("camera_id", VARCHAR).notNull(),
                column("detection_class", VARCHAR).notNull(),
                column("hour", INTEGER).notNull(),
                column("frequency", DOUBLE).notNull().defaultsTo("0.0"),
                column("sample_count", INTEGER).notNull().defaultsTo(0),
                column("last_updated", TIMESTAMP).notNull(),
                foreignKey("camera_id")
                        .references("cameras", "id")
                        .onDelete(CASCADE)
                        .named("fk_class_baselines_camera_id"),
                primaryKey("id").unnamed());
        op.addConstraint(
                "class_baselines",
                unique("camera_id", "detection_class", "hour").named("uq_class_baseline_slot"));
        op.createIndex(index("idx_class_baseline_camera").on("class_baselines", "camera_id"));
        op.createIndex(index("idx_class_baseline_class").on("class_baselines", "camera_id", "detection_class"));
        op.createIndex(index("idx_class_baseline_slot").on("class_baselines", "camera_id", "detection_class", "hour"));
    }
}
