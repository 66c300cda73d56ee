package app.db;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Users, and the tokens that keep them logged in. */
@Revision(id = "001", description = "Create users and refresh tokens")
public final class CreateUsersAndRefreshTokens implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "users",
                column("id", INTEGER).identity(),
                column("username", varchar(50)).notNull(),
                column("email", varchar(100)).notNull(),
                column("hashed_password", varchar(255)).notNull(),
                column("full_name", varchar(100)),
                column("is_active", BOOLEAN),
                column("is_admin", BOOLEAN),
                column("created_at", TIMESTAMP_TZ).defaultsTo(currentTimestamp()),
                column("updated_at", TIMESTAMP_TZ),
                primaryKey("id"),
                unique("username"),
                unique("email"));
        op.createIndex(index().on("users", "id"));
        op.createIndex(index().on("users", "username"));
        op.createIndex(index().on("users", "email"));
        op.createTable(
                "refresh_tokens",
                column("id", INTEGER).identity(),
                column("user_id", INTEGER).notNull(),
                column("token", varchar(255)).notNull(),
                column("expires_at", TIMESTAMP_TZ).notNull(),
                column("created_at", TIMESTAMP_TZ).defaultsTo(currentTimestamp()),
                column("revoked", BOOLEAN),
                primaryKey("id"),
                unique("token"),
                foreignKey("user_id").references("users", "id").onDelete(CASCADE));
        op.createIndex(index().on("refresh_tokens", "id"));
        op.createIndex(index().on("refresh_tokens", "token"));
    }
}
