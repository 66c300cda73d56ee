package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Dialect.allExcept;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Dialect;

/** Timestamps turn into numbers under other names, the data in place; their indexes follow. */
@Revision(id = "f6e7d8c9b0a1", parent = "b1c2d3e4f5g6", description = "Keep times as epoch milliseconds")
public final class KeepTimesAsEpochMilliseconds implements Migration {
    @Override
    public void upgrade(Operations op) {
        addMilliseconds(op, "sessions", "created_time", "created_at");
        addMilliseconds(op, "sessions", "updated_time", "updated_at");
        addMilliseconds(op, "chat_messages", "created_time", "created_at");
        // The indexes of a column go with it.
        op.dropColumn("sessions", "created_at");
        op.dropColumn("sessions", "updated_at");
        op.dropColumn("chat_messages", "created_at");

        op.createIndex(
                index("ix_sessions_updated_time").on("sessions", "updated_time").ifNotExists());
        op.createIndex(index("ix_sessions_user_id_updated_time")
                .on("sessions", "user_id", "updated_time")
                .ifNotExists());
        op.createIndex(index("ix_chat_messages_created_time")
                .on("chat_messages", "created_time")
                .ifNotExists());
        op.createIndex(index("ix_chat_messages_session_id_created_time")
                .on("chat_messages", "session_id", "created_time")
                .ifNotExists());
    }

    private static void addMilliseconds(Operations op, String table, String column, String timestamp) {
        op.addColumn(table, column(column, BIGINT));
        for (Dialect dialect : Dialect.values()) {
            String milliseconds = EpochMilliseconds.fromTimestamp(timestamp).textFor(dialect);
            String now = EpochMilliseconds.NOW.textFor(dialect);
            op.on(
                    dialect,
                    only -> only.sql(
                            "UPDATE " + table + " SET " + column + " = COALESCE(" + milliseconds + ", " + now + ")"));
        }
        op.alterColumn(table, column, toNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("sessions", column("created_at", TIMESTAMP));
        op.addColumn("sessions", column("updated_at", TIMESTAMP));
        fillTimestamp(op, "sessions", "created_at", "created_time");
        fillTimestamp(op, "sessions", "updated_at", "updated_time");
        op.dropColumn("sessions", "created_time");
        op.dropColumn("sessions", "updated_time");

        op.on(allExcept(SQLITE), KeepTimesAsEpochMilliseconds::changeChatMessagesBack);
        op.on(SQLITE, KeepTimesAsEpochMilliseconds::copyChatMessagesBack);

        op.createIndex(index("ix_sessions_updated_at").on("sessions", "updated_at"));
        op.createIndex(index("ix_sessions_user_id_updated_at").on("sessions", "user_id", "updated_at"));
        op.createIndex(index("ix_chat_messages_created_at").on("chat_messages", "created_at"));
        op.createIndex(index("ix_chat_messages_session_id_created_at").on("chat_messages", "session_id", "created_at"));
    }

    private static void changeChatMessagesBack(Operations op) {
        op.addColumn("chat_messages", column("created_at", TIMESTAMP));
        fillTimestamp(op, "chat_messages", "created_at", "created_time");
        op.dropColumn("chat_messages", "created_time");
    }

    /** Copies the table by hand: the next revision's way back gives some strings a length, which ends here. */
    private static void copyChatMessagesBack(Operations op) {
        op.createTable(
                "chat_messages_old",
                column("id", string(64)).notNull(),
                column("session_id", string(64)).notNull(),
                column("message", TEXT).notNull(),
                column("sender_type", string(50)),
                column("sender_name", string(255)),
                column("created_at", TIMESTAMP),
                primaryKey("id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.sql("""
                INSERT INTO chat_messages_old (id, session_id, message, sender_type, sender_name, created_at)
                SELECT id, session_id, message, sender_type, sender_name, %s FROM chat_messages""".formatted(EpochMilliseconds.toTimestamp("created_time").textFor(SQLITE)));
        op.dropTable("chat_messages");
        op.renameTable("chat_messages_old", "chat_messages");
        op.createIndex(index("ix_chat_messages_session_id").on("chat_messages", "session_id"));
    }

    private static void fillTimestamp(Operations op, String table, String column, String milliseconds) {
        for (Dialect dialect : Dialect.values()) {
            String timestamp = EpochMilliseconds.toTimestamp(milliseconds).textFor(dialect);
            op.on(dialect, only -> only.sql("UPDATE " + table + " SET " + column + " = " + timestamp));
        }
    }
}
