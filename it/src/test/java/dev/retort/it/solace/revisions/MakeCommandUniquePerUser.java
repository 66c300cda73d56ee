package dev.retort.it.solace.revisions;

import static dev.retort.Condition.findsNothing;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Index;

/** Two users may give the same command to their prompts. */
@Revision(
        id = "20260204_fix_command_constraint",
        parent = "20251126_background_tasks",
        description = "Make the command of a prompt unique per user")
public final class MakeCommandUniquePerUser implements Migration {
    private static final Index BY_COMMAND = index("ix_prompt_groups_command").on("prompt_groups", "command");

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("prompt_groups", "ix_prompt_groups_command");
        op.createIndex(index("ix_prompt_groups_command_user_id")
                .on("prompt_groups", "command", "user_id")
                .unique());
        op.createIndex(BY_COMMAND);
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("prompt_groups", "ix_prompt_groups_command_user_id");
        op.dropIndex("prompt_groups", "ix_prompt_groups_command");
        // Asked beforehand: trying and failing would end the transaction on PostgreSQL.
        op.when(
                findsNothing("SELECT command FROM prompt_groups WHERE command IS NOT NULL"
                        + " GROUP BY command HAVING COUNT(*) > 1"),
                nobodyShares -> nobodyShares.createIndex(BY_COMMAND.unique()),
                somebodyShares -> somebodyShares.createIndex(BY_COMMAND));
    }
}
