package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** An alert is not sent twice. */
@Revision(id = "add_alerts_dedup_indexes", parent = "add_prompt_configs", description = "Find duplicate alerts fast")
public final class FindDuplicateAlerts implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("idx_alerts_delivered_at").on("alerts", "delivered_at"));
        op.createIndex(index("idx_alerts_event_rule_delivered").on("alerts", "event_id", "rule_id", "delivered_at"));
    }
}
