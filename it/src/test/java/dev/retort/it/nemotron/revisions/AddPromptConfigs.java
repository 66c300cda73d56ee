package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** The prompt that each model uses now. */
@Revision(id = "add_prompt_configs", parent = "d4cdaa821492", description = "Add settings of prompts")
public final class AddPromptConfigs implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "prompt_configs",
                column("id", INTEGER).serial(),
                column("model", varchar(50)).notNull(),
                column("system_prompt", TEXT).notNull(),
                column("temperature", DOUBLE).notNull().defaultsTo("0.7"),
                column("max_tokens", INTEGER).notNull().defaultsTo(2048),
                column("version", INTEGER).notNull().defaultsTo(1),
                column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(expression("now()")),
                column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(expression("now()")),
                primaryKey("id").unnamed());
        op.createIndex(
                index("idx_prompt_configs_model").on("prompt_configs", "model").unique());
        op.createIndex(index("idx_prompt_configs_updated_at").on("prompt_configs", "updated_at"));
    }
}
