package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Prompts belong to groups, and a group names one of its prompts: two tables that refer to each other. */
@Revision(
        id = "20251108_prompt_tables_complete",
        parent = "default_agent_001",
        description = "Add prompts, their groups and the groups' users")
public final class AddPrompts implements Migration {
    @Override
    public void upgrade(Operations op) {
        createPrompts(op);
        createPromptGroups(op);
        op.addConstraint(
                "prompts",
                foreignKey("group_id")
                        .references("prompt_groups", "id")
                        .onDelete(CASCADE)
                        .named("fk_prompts_group_id"));
        createPromptGroupUsers(op);
    }

    private static void createPrompts(Operations op) {
        op.createTable(
                "prompts",
                column("id", string(36)).notNull(),
                column("prompt_text", TEXT).notNull(),
                column("group_id", string(36)).notNull(),
                column("user_id", string(255)).notNull(),
                column("version", INTEGER).notNull().defaultsTo("1"),
                column("created_at", BIGINT).notNull(),
                column("updated_at", BIGINT).notNull(),
                primaryKey("id").unnamed());
        op.createIndex(index("ix_prompts_group_id").on("prompts", "group_id"));
        op.createIndex(index("ix_prompts_user_id").on("prompts", "user_id"));
    }

    private static void createPromptGroups(Operations op) {
        op.createTable(
                "prompt_groups",
                column("id", string(36)).notNull(),
                column("name", varchar(255)).notNull(),
                column("description", TEXT),
                column("category", varchar(100)),
                column("command", varchar(50)),
                column("user_id", string(255)).notNull(),
                column("author_name", varchar(255)),
                column("production_prompt_id", string(36)),
                column("is_shared", BOOLEAN).notNull().defaultsTo(QuotedBoolean.FALSE),
                column("is_pinned", BOOLEAN).notNull().defaultsTo(QuotedBoolean.FALSE),
                column("created_at", BIGINT).notNull(),
                column("updated_at", BIGINT).notNull(),
                primaryKey("id").unnamed(),
                foreignKey("production_prompt_id")
                        .references("prompts", "id")
                        .onDelete(SET_NULL)
                        .unnamed());
        op.createIndex(index("ix_prompt_groups_name").on("prompt_groups", "name"));
        op.createIndex(index("ix_prompt_groups_category").on("prompt_groups", "category"));
        op.createIndex(
                index("ix_prompt_groups_command").on("prompt_groups", "command").unique());
        op.createIndex(index("ix_prompt_groups_user_id").on("prompt_groups", "user_id"));
        op.createIndex(index("ix_prompt_groups_is_pinned").on("prompt_groups", "is_pinned"));
    }

    private static void createPromptGroupUsers(Operations op) {
        op.createTable(
                "prompt_group_users",
                column("id", string(36)).notNull(),
                column("prompt_group_id", string(36)).notNull(),
                column("user_id", string(255)).notNull(),
                column("role", string(50)).notNull().defaultsTo("viewer"),
                column("added_at", BIGINT).notNull(),
                column("added_by_user_id", string(255)).notNull(),
                primaryKey("id").unnamed(),
                unique("prompt_group_id", "user_id").named("uq_prompt_group_user"),
                foreignKey("prompt_group_id")
                        .references("prompt_groups", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(index("ix_prompt_group_users_prompt_group_id").on("prompt_group_users", "prompt_group_id"));
        op.createIndex(index("ix_prompt_group_users_user_id").on("prompt_group_users", "user_id"));
        op.createIndex(
                index("ix_prompt_group_users_user_prompt").on("prompt_group_users", "user_id", "prompt_group_id"));
        op.createIndex(index("ix_prompt_group_users_user_role").on("prompt_group_users", "user_id", "role"));
    }
}
