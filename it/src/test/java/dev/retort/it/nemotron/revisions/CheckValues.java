package dev.retort.it.nemotron.revisions;

import static dev.retort.Condition.columnExists;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.IfExists.ifExists;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Values that the application never writes are refused from here on. */
@Revision(id = "add_check_constraints", parent = "add_alerts_dedup_indexes", description = "Check values")
public final class CheckValues implements Migration {
    @Override
    public void upgrade(Operations op) {
        checkValues(op);
        // Only installations that tried films early have the column.
        op.when(
                columnExists("detections", "media_type"),
                then -> then.addConstraint(
                        "detections",
                        check("media_type IS NULL OR media_type IN ('image', 'video')")
                                .named("ck_detections_media_type")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("detections", ifExists("ck_detections_media_type"));
        op.inverseOf(CheckValues::checkValues);
    }

    private static void checkValues(Operations op) {
        op.addConstraint(
                "cameras",
                check("status IN ('online', 'offline', 'error', 'unknown')").named("ck_cameras_status"));
        op.addConstraint(
                "events",
                check("risk_level IS NULL OR risk_level IN ('low', 'medium', 'high', 'critical')")
                        .named("ck_events_risk_level"));
        op.addConstraint(
                "logs",
                check("level IN ('DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL')")
                        .named("ck_logs_level"));
        op.addConstraint("logs", check("source IN ('backend', 'frontend')").named("ck_logs_source"));
        op.addConstraint("audit_logs", check("status IN ('success', 'failure')").named("ck_audit_logs_status"));
        op.addConstraint(
                "events",
                check("risk_score IS NULL OR (risk_score >= 0 AND risk_score <= 100)")
                        .named("ck_events_risk_score_range"));
        op.addConstraint(
                "events", check("ended_at IS NULL OR ended_at >= started_at").named("ck_events_time_order"));
        op.addConstraint(
                "detections",
                check("confidence IS NULL OR (confidence >= 0.0 AND confidence <= 1.0)")
                        .named("ck_detections_confidence_range"));
        op.addConstraint(
                "activity_baselines", check("hour >= 0 AND hour <= 23").named("ck_activity_baselines_hour_range"));
        op.addConstraint(
                "activity_baselines",
                check("day_of_week >= 0 AND day_of_week <= 6").named("ck_activity_baselines_dow_range"));
        op.addConstraint("class_baselines", check("hour >= 0 AND hour <= 23").named("ck_class_baselines_hour_range"));
        op.addConstraint("zones", check("priority >= 0").named("ck_zones_priority_non_negative"));
        op.addConstraint("zones", check("color ~ '^#[0-9A-Fa-f]{6}$'").named("ck_zones_color_hex"));
        op.addConstraint(
                "event_audits",
                check("context_usage_score IS NULL OR (context_usage_score >= 1.0 AND context_usage_score <= 5.0)")
                        .named("ck_event_audits_context_score_range"));
        op.addConstraint(
                "event_audits",
                check(
                                "reasoning_coherence_score IS NULL OR (reasoning_coherence_score >= 1.0 AND reasoning_coherence_score <= 5.0)")
                        .named("ck_event_audits_reasoning_score_range"));
        op.addConstraint(
                "event_audits",
                check(
                                "risk_justification_score IS NULL OR (risk_justification_score >= 1.0 AND risk_justification_score <= 5.0)")
                        .named("ck_event_audits_risk_justification_range"));
        op.addConstraint(
                "event_audits",
                check("consistency_score IS NULL OR (consistency_score >= 1.0 AND consistency_score <= 5.0)")
                        .named("ck_event_audits_consistency_score_range"));
        op.addConstraint(
                "event_audits",
                check(
                                "overall_quality_score IS NULL OR (overall_quality_score >= 1.0 AND overall_quality_score <= 5.0)")
                        .named("ck_event_audits_overall_score_range"));
        op.addConstraint(
                "event_audits",
                check("enrichment_utilization >= 0.0 AND enrichment_utilization <= 1.0")
                        .named("ck_event_audits_enrichment_range"));
        op.addConstraint(
                "alert_rules",
                check("risk_threshold IS NULL OR (risk_threshold >= 0 AND risk_threshold <= 100)")
                        .named("ck_alert_rules_risk_threshold_range"));
        op.addConstraint(
                "alert_rules",
                check("min_confidence IS NULL OR (min_confidence >= 0.0 AND min_confidence <= 1.0)")
                        .named("ck_alert_rules_min_confidence_range"));
        op.addConstraint("alert_rules", check("cooldown_seconds >= 0").named("ck_alert_rules_cooldown_non_negative"));
    }
}
