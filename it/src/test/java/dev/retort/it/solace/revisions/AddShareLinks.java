package dev.retort.it.solace.revisions;

import static dev.retort.Condition.tableMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Dialect.allExcept;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import java.util.Set;

/** A session may be shown to others by a link. Some installations have got the tables already. */
@Revision(
        id = "20260123_add_share_links",
        parent = "20260222_doc_conv_cache",
        description = "Add links that share sessions")
public final class AddShareLinks implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.when(tableMissing("shared_links"), AddShareLinks::createLinks);
        op.when(tableMissing("shared_artifacts"), AddShareLinks::createArtifacts);
        op.when(tableMissing("shared_link_users"), AddShareLinks::createLinkUsers);
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("shared_link_users");
        op.dropTable("shared_artifacts");
        op.dropTable("shared_links");
    }

    private static void createLinks(Operations op) {
        op.createTable(
                "shared_links",
                column("share_id", varchar(21)).notNull(),
                column("session_id", varchar(255)).notNull(),
                column("user_id", varchar(255)).notNull(),
                column("title", varchar(500)),
                column("is_public", BOOLEAN).notNull().defaultsTo("1"),
                column("require_authentication", BOOLEAN).notNull().defaultsTo("0"),
                column("allowed_domains", TEXT),
                column("created_time", BIGINT).notNull(),
                column("updated_time", BIGINT).notNull(),
                column("deleted_at", BIGINT),
                primaryKey("share_id").unnamed());
        op.createIndex(index("idx_shared_links_user_id").on("shared_links", "user_id"));
        op.createIndex(index("idx_shared_links_session_id").on("shared_links", "session_id"));
        op.createIndex(index("idx_shared_links_created_time").on("shared_links", "created_time"));
        op.createIndex(index("idx_shared_links_require_auth").on("shared_links", "require_authentication"));
        op.createIndex(index("idx_shared_links_deleted_at").on("shared_links", "deleted_at"));
        Index onePerSession = index("uq_shared_links_session_user_active")
                .on("shared_links", "session_id", "user_id")
                .unique();
        op.on(Set.of(POSTGRESQL, SQLITE), other -> other.createIndex(onePerSession.where("deleted_at IS NULL")));
        // Stricter than meant: a deleted link stands in the way of a new one.
        op.on(MYSQL_AND_MARIADB, mysql -> mysql.createIndex(onePerSession));
    }

    private static void createArtifacts(Operations op) {
        Column id = column("id", BIGINT);
        op.on(allExcept(SQLITE), other -> createArtifacts(other, id.serial()));
        // SQLite numbers rows by a column of the very type INTEGER only, so the application has to do it there.
        op.on(SQLITE, sqlite -> createArtifacts(sqlite, id.notNull()));
        op.createIndex(index("idx_shared_artifacts_share_id").on("shared_artifacts", "share_id"));
    }

    private static void createArtifacts(Operations op, Column id) {
        op.createTable(
                "shared_artifacts",
                id,
                column("share_id", varchar(21)).notNull(),
                column("artifact_uri", varchar(1000)).notNull(),
                column("artifact_version", BIGINT),
                column("is_public", BOOLEAN).notNull().defaultsTo("1"),
                column("created_time", BIGINT).notNull(),
                primaryKey("id").unnamed(),
                foreignKey("share_id")
                        .references("shared_links", "share_id")
                        .onDelete(CASCADE)
                        .named("fk_shared_artifacts_share_id"));
    }

    private static void createLinkUsers(Operations op) {
        op.createTable(
                "shared_link_users",
                column("id", varchar(36)).notNull(),
                column("share_id", varchar(21)).notNull(),
                column("user_email", varchar(255)).notNull(),
                column("access_level", varchar(50)).notNull().defaultsTo("RESOURCE_VIEWER"),
                column("added_at", BIGINT).notNull(),
                column("added_by_user_id", varchar(255)).notNull(),
                column("original_access_level", varchar(50)),
                column("original_added_at", BIGINT),
                primaryKey("id").unnamed(),
                unique("share_id", "user_email").named("uq_shared_link_user"),
                foreignKey("share_id")
                        .references("shared_links", "share_id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(index("ix_shared_link_users_user_email").on("shared_link_users", "user_email"));
    }
}
