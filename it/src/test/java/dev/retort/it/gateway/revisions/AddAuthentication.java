package dev.retort.it.gateway.revisions;

import static dev.retort.Condition.findsNothing;
import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Users may sign in without a password. */
@Revision(id = "1771700000000", parent = "1771593000000", description = "Add other ways to sign in than a password")
public final class AddAuthentication implements Migration {
    @Override
    public void upgrade(Operations op) {
        createOauthAccounts(op);
        createAuthSessions(op);
        createVerificationTokens(op);
        op.alterColumn("users", "password_hash", toNullable());
        op.addColumn("users", column("auth_provider", varchar(50)).notNull().defaultsTo("email"));
        op.addColumn("users", column("oauth_id", varchar(255)));
        op.addColumn("users", column("last_login_at", TIMESTAMP));
        op.addColumn("users", column("stripe_customer_id", varchar(255)));
    }

    @Override
    public void downgrade(Operations op) {
        op.require(
                findsNothing("SELECT 1 FROM users WHERE password_hash IS NULL"),
                "there are users without a password; give them one, or delete them");
        op.inverseOf(this::upgrade);
    }

    private static void createOauthAccounts(Operations op) {
        op.createTable(
                "oauth_accounts",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("user_id", UUID).notNull(),
                column("provider", varchar(50)).notNull(),
                column("provider_account_id", varchar(255)).notNull(),
                column("provider_email", varchar(255)),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .named("fk_oauth_accounts_user_id"));
        op.createIndex(index("idx_oauth_accounts_user_id").on("oauth_accounts", "user_id"));
        op.createIndex(index("uq_oauth_accounts_provider_provider_account_id")
                .on("oauth_accounts", "provider", "provider_account_id")
                .unique());
    }

    private static void createAuthSessions(Operations op) {
        op.createTable(
                "auth_sessions",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("user_id", UUID).notNull(),
                column("session_token_hash", varchar(255)).notNull(),
                column("expires_at", TIMESTAMP).notNull(),
                column("last_active_at", TIMESTAMP).notNull().defaultsTo(NOW),
                column("revoked_at", TIMESTAMP),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .named("fk_auth_sessions_user_id"));
        op.createIndex(index("idx_auth_sessions_expires_at").on("auth_sessions", "expires_at"));
        op.createIndex(index("idx_auth_sessions_user_id").on("auth_sessions", "user_id"));
        op.createIndex(index("uq_auth_sessions_session_token_hash")
                .on("auth_sessions", "session_token_hash")
                .unique());
    }

    private static void createVerificationTokens(Operations op) {
        op.createTable(
                "verification_tokens",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("user_id", UUID).notNull(),
                column("token_hash", varchar(255)).notNull(),
                column("type", varchar(50)).notNull(),
                column("expires_at", TIMESTAMP).notNull(),
                column("used_at", TIMESTAMP),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .named("fk_verification_tokens_user_id"));
        op.createIndex(index("idx_verification_tokens_user_id_type").on("verification_tokens", "user_id", "type"));
        op.createIndex(index("uq_verification_tokens_token_hash")
                .on("verification_tokens", "token_hash")
                .unique());
    }
}
