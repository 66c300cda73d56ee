package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Most rows are not looked for by their flag, so they need not be in the index. */
@Revision(
        id = "add_partial_indexes_boolean",
        parent = "add_alerts_dedup_indexes",
        description = "Index the rows that a flag marks")
public final class IndexFlags implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(
                index("idx_events_reviewed_false").on("events", "reviewed").where("reviewed = false"));
        op.createIndex(index("idx_events_is_fast_path_true")
                .on("events", "is_fast_path")
                .where("is_fast_path = true"));
        op.createIndex(index("idx_zones_enabled_true").on("zones", "enabled").where("enabled = true"));
        op.createIndex(index("idx_alert_rules_enabled_true")
                .on("alert_rules", "enabled")
                .where("enabled = true"));
        op.createIndex(
                index("idx_api_keys_is_active_true").on("api_keys", "is_active").where("is_active = true"));
        op.createIndex(index("idx_prompt_versions_is_active_true")
                .on("prompt_versions", "is_active")
                .where("is_active = true"));
    }
}
