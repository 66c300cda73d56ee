package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Each model keeps all its prompts, one of them active. */
@Revision(id = "add_prompt_versions", parent = "add_event_audits", description = "Add versions of prompts")
public final class AddPromptVersions implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnum("aimodel", "nemotron", "florence2", "yolo_world", "xclip", "fashion_clip");
        op.createTable(
                "prompt_versions",
                column("id", INTEGER).serial(),
                column("model", enumeration("aimodel")).notNull(),
                column("version", INTEGER).notNull(),
                column("created_at", TIMESTAMP_TZ).notNull(),
                column("created_by", varchar(255)),
                column("config_json", TEXT).notNull(),
                column("change_description", TEXT),
                column("is_active", BOOLEAN).notNull().defaultsTo(false),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_prompt_versions_model").on("prompt_versions", "model"));
        op.createIndex(index("idx_prompt_versions_model_version").on("prompt_versions", "model", "version"));
        op.createIndex(index("idx_prompt_versions_model_active").on("prompt_versions", "model", "is_active"));
        op.createIndex(index("idx_prompt_versions_created_at").on("prompt_versions", "created_at"));
    }
}
