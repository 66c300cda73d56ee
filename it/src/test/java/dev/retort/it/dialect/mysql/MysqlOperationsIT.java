package dev.retort.it.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;
import static dev.retort.schema.ReferentialAction.SET_NULL;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import java.sql.SQLException;

/** Each operation does on MySQL and MariaDB what it says, and its derived inverse takes exactly that back. */
class MysqlOperationsIT {
    private static final Migration USERS = op -> {
        op.createTable(
                "users",
                column("id", INTEGER).identity(),
                column("name", varchar(50)).notNull().defaultsTo("nobody").comment("as they sign"),
                column("age", INTEGER),
                primaryKey("id"));
        op.createIndex(index("ix_users_name").on("users", "name"));
        op.insert(
                "users", row("name", "Ada").with("age", 36), row("name", "Bob").withNull("age"));
    };

    private static TableDefinitions roundTrip(TestDatabase database, Migration migration) throws SQLException {
        return DefinitionRoundTrip.of(database, USERS, migration);
    }

    @OnMysqlAndMariadb
    void createTable(TestDatabase database) throws SQLException {
        TableDefinitions definitions = roundTrip(
                database,
                op -> op.createTable(table(
                                "order",
                                column("id", BIGINT).serial(),
                                column("user_id", INTEGER),
                                column("deputy_id", INTEGER).defaultsTo(1),
                                column("title", varchar(20))
                                        .collate("utf8mb4_bin")
                                        .comment("it's \\ short"),
                                column("text", TEXT).defaultsTo("x"),
                                column("paid", BOOLEAN).notNull().defaultsTo(false),
                                column("length", INTEGER).generatedAs(expression("length(title)")),
                                column("double", INTEGER).virtuallyGeneratedAs(expression("`length` * 2")),
                                column("created_at", TIMESTAMP_TZ).defaultsTo(currentTimestamp()),
                                column("at", timestamp(3)).defaultsTo(currentTimestamp()),
                                column("sum", INTEGER).defaultsTo(expression("1 + 1")),
                                primaryKey("id").unnamed(),
                                unique("user_id", "title"),
                                unique("paid", "title").unnamed(),
                                check("length > 0"),
                                check("paid < 2").unnamed(),
                                foreignKey("user_id")
                                        .references("users", "id")
                                        .onDelete(CASCADE)
                                        .onUpdate(RESTRICT),
                                foreignKey("deputy_id")
                                        .references("users", "id")
                                        .onDelete(SET_NULL)
                                        .unnamed())
                        .comment("what people want")));

        boolean mariadb = database.kind() == DatabaseKind.MARIADB;
        assertThat(definitions.of("order"))
                .contains(
                        "KEY `deputy_id` (`deputy_id`)",
                        "UNIQUE KEY `paid` (`paid`,`title`)",
                        "UNIQUE KEY `uq_order_user_id_title` (`user_id`,`title`)",
                        "CONSTRAINT `order_ibfk_1` FOREIGN KEY (`deputy_id`) REFERENCES `users` (`id`) ON DELETE SET NULL",
                        "`title` varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL"
                                + " COMMENT 'it''s \\\\ short'",
                        "`paid` tinyint(1) NOT NULL DEFAULT " + (mariadb ? "0" : "'0'"),
                        "`at` datetime(3) DEFAULT " + (mariadb ? "current_timestamp(3)" : "CURRENT_TIMESTAMP(3)"),
                        "`double` int" + (mariadb ? "(11)" : "") + " GENERATED ALWAYS AS ("
                                + (mariadb ? "`length` * 2" : "(`length` * 2)") + ") VIRTUAL");
    }

    @OnMysqlAndMariadb
    void dropTable(TestDatabase database) throws SQLException {
        assertThat(roundTrip(database, op -> op.dropTable("users")).tables()).isEmpty();
    }

    @OnMysqlAndMariadb
    void renameTable(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.renameTable("users", "user"));
    }

    @OnMysqlAndMariadb
    void commentOnTable(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.commentOnTable("users", "people's accounts"));
    }

    @OnMysqlAndMariadb
    void addColumn(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.addColumn(
                    "users",
                    column("active", BOOLEAN).notNull().defaultsTo(true).comment("may log in"));
            op.addColumn("users", column("upper_name", varchar(50)).generatedAs(expression("upper(name)")));
        });
    }

    @OnMysqlAndMariadb
    void dropColumnWithAllThatNamesIt(TestDatabase database) throws SQLException {
        TableDefinitions definitions = DefinitionRoundTrip.of(
                database,
                op -> {
                    USERS.upgrade(op);
                    op.createTable("teams", column("id", INTEGER), primaryKey("id"));
                    op.addColumn("users", column("team_id", INTEGER));
                    op.addConstraint("users", foreignKey("team_id").references("teams", "id"));
                    op.addConstraint("users", unique("name", "team_id"));
                    op.addConstraint("users", unique("age", "team_id").unnamed());
                    op.addConstraint("users", check("team_id > age"));
                    op.createIndex(index("several").on("users", "name", "team_id"));
                    op.createIndex(index("one").on("users", "team_id"));
                },
                op -> op.dropColumn("users", "team_id"));

        assertThat(definitions.of("users"))
                .hasSize(5)
                .contains("PRIMARY KEY (`id`)", "KEY `ix_users_name` (`name`)")
                .noneMatch(line -> line.contains("team_id"));
    }

    @OnMysqlAndMariadb
    void renameColumn(TestDatabase database) throws SQLException {
        TableDefinitions definitions = DefinitionRoundTrip.of(
                database,
                op -> {
                    USERS.upgrade(op);
                    op.addConstraint("users", check("age > 0"));
                    op.addConstraint("users", check("age < 200").unnamed());
                    op.addColumn(
                            "users",
                            column("older", INTEGER)
                                    .generatedAs(expression("age + 1"))
                                    .comment("x"));
                    op.createTable(
                            "friends",
                            column("user_id", INTEGER),
                            foreignKey("user_id").references("users", "id"));
                    if (database.kind() == DatabaseKind.MYSQL) {
                        op.createIndex(index("ix_older")
                                .on(
                                        "users",
                                        key(expression("age + 2")),
                                        key("name").descending()));
                    }
                },
                op -> {
                    op.renameColumn("users", "age", "years");
                    op.renameColumn("users", "name", "user");
                    op.renameColumn("friends", "user_id", "friend_id");
                    op.renameColumn("users", "id", "number");
                });

        boolean mariadb = database.kind() == DatabaseKind.MARIADB;
        assertThat(definitions.of("users"))
                .contains(
                        "`older` int" + (mariadb ? "(11)" : "") + " GENERATED ALWAYS AS ("
                                + (mariadb ? "`years` + 1" : "(`years` + 1)") + ") STORED COMMENT 'x'",
                        "KEY `ix_users_name` (`user`)");
    }

    @OnMysqlAndMariadb
    void alterColumn(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.alterColumn("users", "age", toType(BIGINT));
            op.alterColumn("users", "age", toDefault(7), toComment("in years"));
            op.alterColumn("users", "name", toType(varchar(80)), toNullable(), dropComment(), dropDefault());
            op.alterColumn("users", "name", toNotNull());
            op.alterColumn("users", "id", toComment("numbered"));
        });
    }

    @OnMysqlAndMariadb
    void addConstraint(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.createTable("teams", column("id", INTEGER), column("name", varchar(9)), column("boss", INTEGER));
            op.addConstraint("teams", primaryKey("id"));
            op.addConstraint("teams", unique("name").unnamed());
            op.addConstraint(
                    "teams", foreignKey("boss").references("users", "id").unnamed());
            op.addConstraint(
                    "teams", foreignKey("boss").references("teams", "id").onDelete(SET_NULL));
            op.addConstraint("users", check("age > 0"));
        });
    }

    @OnMysqlAndMariadb
    void dropAndRenameConstraint(TestDatabase database) throws SQLException {
        TableDefinitions definitions = roundTrip(database, op -> {
            op.renameConstraint("users", "pk_users", "users_pkey");
            op.addConstraint("users", unique("age").named("u"));
            op.renameConstraint("users", "u", "u2");
            op.addConstraint("users", check("age < 90").named("c"));
            op.renameConstraint("users", "c", "c2");
            op.addColumn("users", column("boss", INTEGER));
            op.addConstraint(
                    "users", foreignKey("boss").references("users", "id").named("f"));
            op.renameConstraint("users", "f", "f2");
        });

        assertThat(definitions.of("users"))
                .contains(
                        "UNIQUE KEY `u2` (`age`)",
                        "KEY `f2` (`boss`)",
                        "CONSTRAINT `f2` FOREIGN KEY (`boss`) REFERENCES `users` (`id`)")
                .anyMatch(line -> line.startsWith("CONSTRAINT `c2` CHECK "));
    }

    @OnMysqlAndMariadb
    void createAndRenameAndDropIndex(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.createIndex(index("Busy")
                    .on("users", key("age").descending(), key("name").prefix(9))
                    .unique());
            op.renameIndex("users", "Busy", "order");
            op.dropIndex("users", "ix_users_name");
        });

        assertThat(Rows.of(database, "SELECT name FROM users ORDER BY name")).containsExactly("Ada", "Bob");
    }

    @OnMysqlAndMariadb
    void insert(TestDatabase database) throws SQLException {
        Migration rows = op -> op.insert(
                "users", row("id", 10).with("name", "it's \\"), row("id", 11).with("name", "Fay"));
        MigratedDatabase migrated =
                new MigratedDatabase(database, Dialects.of(database)).up(USERS).up(rows);

        assertThat(Rows.of(database, "SELECT name FROM users ORDER BY id"))
                .containsExactly("Ada", "Bob", "it's \\", "Fay");

        migrated.down(rows, migrated.state());

        assertThat(Rows.of(database, "SELECT name FROM users ORDER BY name")).containsExactly("Ada", "Bob");
    }
}
