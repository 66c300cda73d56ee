package dev.retort.it.solace.revisions;

import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import java.util.Set;

/** Seven indexes for looking sessions and messages up. */
@Revision(id = "b1c2d3e4f5g6", parent = "d5b3f8f2e9a0", description = "Index sessions and chat messages")
public final class IndexSessionsAndChatMessages implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("ix_chat_messages_session_id").on("chat_messages", "session_id"));
        createOtherIndexes(op);
    }

    @Override
    public void downgrade(Operations op) {
        op.inverseOf(IndexSessionsAndChatMessages::createOtherIndexes);
        // On MySQL and MariaDB it took the place of the index that the foreign key needs, so it stays there.
        op.on(Set.of(POSTGRESQL, SQLITE), other -> other.dropIndex("chat_messages", "ix_chat_messages_session_id"));
    }

    private static void createOtherIndexes(Operations op) {
        op.createIndex(index("ix_sessions_user_id").on("sessions", "user_id"));
        op.createIndex(index("ix_sessions_updated_at").on("sessions", "updated_at"));
        op.createIndex(index("ix_sessions_user_id_updated_at").on("sessions", "user_id", "updated_at"));
        op.createIndex(index("ix_sessions_agent_id").on("sessions", "agent_id"));
        op.createIndex(index("ix_chat_messages_created_at").on("chat_messages", "created_at"));
        op.createIndex(index("ix_chat_messages_session_id_created_at").on("chat_messages", "session_id", "created_at"));
    }
}
