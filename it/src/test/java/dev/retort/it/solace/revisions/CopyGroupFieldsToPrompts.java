package dev.retort.it.solace.revisions;

import static dev.retort.Condition.columnMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Column;

/** Each version of a prompt keeps what its group says about it. Some installations have got the columns already. */
@Revision(
        id = "20251202_versioned_prompt_fields",
        parent = "20251115_add_parent_task_id",
        description = "Copy the fields of prompt groups to their prompts")
public final class CopyGroupFieldsToPrompts implements Migration {
    @Override
    public void upgrade(Operations op) {
        addFromGroup(op, column("name", varchar(255)));
        addFromGroup(op, column("description", TEXT));
        addFromGroup(op, column("category", varchar(100)));
        addFromGroup(op, column("command", varchar(50)));
    }

    private static void addFromGroup(Operations op, Column column) {
        op.when(columnMissing("prompts", column.name()), missing -> {
            missing.addColumn("prompts", column);
            missing.sql("""
                    UPDATE prompts SET %1$s = (
                        SELECT prompt_groups.%1$s FROM prompt_groups WHERE prompt_groups.id = prompts.group_id)""".formatted(column.name()));
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("prompts", "command");
        op.dropColumn("prompts", "category");
        op.dropColumn("prompts", "description");
        op.dropColumn("prompts", "name");
    }
}
