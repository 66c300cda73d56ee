package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Times without a zone were meant to be UTC. */
@Revision(id = "fix_datetime_tz", parent = "add_clip_path", description = "Keep times with their zone")
public final class KeepTimesWithZone implements Migration {
    @Override
    public void upgrade(Operations op) {
        addZone(op, "cameras", "created_at", "last_seen_at");
        addZone(op, "gpu_stats", "recorded_at");
        addZone(op, "logs", "timestamp");
        addZone(op, "detections", "detected_at");
        addZone(op, "events", "started_at", "ended_at");
        addZone(op, "alert_rules", "created_at", "updated_at");
        addZone(op, "alerts", "created_at", "updated_at", "delivered_at");
        addZone(op, "zones", "created_at", "updated_at");
    }

    private static void addZone(Operations op, String table, String... columns) {
        for (String column : columns) {
            op.alterColumn(table, column, toType(TIMESTAMP_TZ).using(column + " AT TIME ZONE 'UTC'"));
        }
    }
}
