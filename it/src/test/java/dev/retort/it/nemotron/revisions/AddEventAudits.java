package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What went into the analysis of an event, and how good it was. */
@Revision(id = "add_event_audits", parent = "add_llm_prompt", description = "Add audits of events")
public final class AddEventAudits implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "event_audits",
                column("id", INTEGER).serial(),
                column("event_id", INTEGER).notNull(),
                column("audited_at", TIMESTAMP_TZ).notNull(),
                column("has_rtdetr", BOOLEAN).notNull().defaultsTo(false),
                column("has_florence", BOOLEAN).notNull().defaultsTo(false),
                column("has_clip", BOOLEAN).notNull().defaultsTo(false),
                column("has_violence", BOOLEAN).notNull().defaultsTo(false),
                column("has_clothing", BOOLEAN).notNull().defaultsTo(false),
                column("has_vehicle", BOOLEAN).notNull().defaultsTo(false),
                column("has_pet", BOOLEAN).notNull().defaultsTo(false),
                column("has_weather", BOOLEAN).notNull().defaultsTo(false),
                column("has_image_quality", BOOLEAN).notNull().defaultsTo(false),
                column("has_zones", BOOLEAN).notNull().defaultsTo(false),
                column("has_baseline", BOOLEAN).notNull().defaultsTo(false),
                column("has_cross_camera", BOOLEAN).notNull().defaultsTo(false),
                column("prompt_length", INTEGER).notNull().defaultsTo(0),
                column("prompt_token_estimate", INTEGER).notNull().defaultsTo(0),
                column("enrichment_utilization", DOUBLE).notNull().defaultsTo("0.0"),
                column("context_usage_score", DOUBLE),
                column("reasoning_coherence_score", DOUBLE),
                column("risk_justification_score", DOUBLE),
                column("consistency_score", DOUBLE),
                column("overall_quality_score", DOUBLE),
                column("consistency_risk_score", INTEGER),
                column("consistency_diff", INTEGER),
                column("self_eval_critique", TEXT),
                column("self_eval_prompt", TEXT),
                column("self_eval_response", TEXT),
                column("missing_context", TEXT),
                column("confusing_sections", TEXT),
                column("unused_data", TEXT),
                column("format_suggestions", TEXT),
                column("model_gaps", TEXT),
                primaryKey("id").unnamed(),
                foreignKey("event_id")
                        .references("events", "id")
                        .onDelete(CASCADE)
                        .unnamed(),
                unique("event_id").unnamed());
        op.createIndex(index("idx_event_audits_event_id").on("event_audits", "event_id"));
        op.createIndex(index("idx_event_audits_audited_at").on("event_audits", "audited_at"));
        op.createIndex(index("idx_event_audits_overall_score").on("event_audits", "overall_quality_score"));
    }
}
