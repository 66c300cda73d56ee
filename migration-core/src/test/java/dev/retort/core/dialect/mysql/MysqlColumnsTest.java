package dev.retort.core.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DATE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.timestamp;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.schema.Column;
import org.junit.jupiter.api.Test;

class MysqlColumnsTest {
    private static final Migration TABLES = op -> {
        op.createTable("users", column("id", INTEGER).identity(), primaryKey("id"));
        op.createTable(
                "posts",
                column("user_id", INTEGER),
                column("title", varchar(20))
                        .collate("utf8mb4_bin")
                        .notNull()
                        .defaultsTo("x")
                        .comment("y"),
                column("votes", INTEGER));
    };

    private final RenderedSql withTables = RenderedSql.on(new MysqlDialect()).after(TABLES);

    private String added(Column column) {
        String statement = withTables.up(op -> op.addColumn("posts", column)).get(0);
        return statement.substring("ALTER TABLE posts ADD COLUMN ".length());
    }

    @Test
    void aConstantIsADefaultWithoutParentheses() {
        assertThat(added(column("a", INTEGER).defaultsTo(1))).isEqualTo("a INTEGER DEFAULT 1");
        assertThat(added(column("a", BOOLEAN).notNull().defaultsTo(true))).isEqualTo("a BOOL NOT NULL DEFAULT TRUE");
        assertThat(added(column("a", varchar(9)).defaultsTo("it's"))).isEqualTo("a VARCHAR(9) DEFAULT 'it''s'");
        assertThat(added(column("a", INTEGER).defaultsTo(expression("-1.5")))).isEqualTo("a INTEGER DEFAULT -1.5");
        assertThat(added(column("a", varchar(9)).defaultsTo(expression("'a''b'"))))
                .isEqualTo("a VARCHAR(9) DEFAULT 'a''b'");
    }

    @Test
    void aLongTextHasItsDefaultInParentheses() {
        assertThat(added(column("a", TEXT).defaultsTo("x"))).isEqualTo("a TEXT DEFAULT ('x')");
        assertThat(added(column("a", BINARY).defaultsTo("x"))).isEqualTo("a BLOB DEFAULT ('x')");
        assertThat(added(column("a", JSON).defaultsTo("{}"))).isEqualTo("a JSON DEFAULT ('{}')");
        assertThat(added(column("a", raw("mediumtext")).defaultsTo("x"))).isEqualTo("a mediumtext DEFAULT ('x')");
        assertThat(added(column("a", raw("varchar(9) /* no text */")).defaultsTo("x")))
                .isEqualTo("a varchar(9) /* no text */ DEFAULT 'x'");
    }

    @Test
    void anExpressionIsADefaultInParentheses() {
        assertThat(added(column("a", INTEGER).defaultsTo(expression("1 + 1")))).isEqualTo("a INTEGER DEFAULT (1 + 1)");
        assertThat(added(column("a", UUID).defaultsTo(expression("uuid()")))).isEqualTo("a CHAR(36) DEFAULT (uuid())");
        assertThat(added(column("a", INTEGER).defaultsTo(expression("(1) + (2)"))))
                .isEqualTo("a INTEGER DEFAULT ((1) + (2))");
    }

    @Test
    void theCurrentTimeIsAsPreciseAsItsColumn() {
        assertThat(added(column("a", TIMESTAMP_TZ).defaultsTo(currentTimestamp())))
                .isEqualTo("a DATETIME DEFAULT CURRENT_TIMESTAMP");
        assertThat(added(column("a", timestamp(3)).defaultsTo(currentTimestamp())))
                .isEqualTo("a DATETIME(3) DEFAULT CURRENT_TIMESTAMP(3)");
        assertThat(added(column("a", timestamp(0)).defaultsTo(currentTimestamp())))
                .isEqualTo("a DATETIME(0) DEFAULT CURRENT_TIMESTAMP");
        assertThat(added(column("a", DATE).defaultsTo(currentTimestamp())))
                .isEqualTo("a DATE DEFAULT (CURRENT_TIMESTAMP)");
        assertThat(added(
                        column("a", TIMESTAMP).defaultsTo(expression("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"))))
                .isEqualTo("a DATETIME DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP");
    }

    @Test
    void aTimestampSaysThatItAcceptsNulls() {
        assertThat(added(column("a", raw("timestamp(6)")))).isEqualTo("a timestamp(6) NULL");
    }

    @Test
    void aNumberedColumnComesWithTheIndexThatItNeeds() {
        assertThat(withTables.up(
                        op -> op.addColumn("posts", column("id", BIGINT).identity())))
                .containsExactly("ALTER TABLE posts ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT, ADD INDEX id (id)");
    }

    @Test
    void aChangeRepeatsEverythingThatTheColumnHas() {
        assertThat(withTables.up(op -> {
                    op.alterColumn("users", "id", toType(BIGINT));
                    op.alterColumn("posts", "title", toType(varchar(40)));
                    op.alterColumn("posts", "title", dropDefault(), dropComment());
                    op.alterColumn("posts", "votes", toNotNull(), toDefault(0));
                }))
                .containsExactly(
                        "ALTER TABLE users MODIFY COLUMN id BIGINT NOT NULL AUTO_INCREMENT",
                        "ALTER TABLE posts MODIFY COLUMN title VARCHAR(40) COLLATE utf8mb4_bin NOT NULL DEFAULT 'x'"
                                + " COMMENT 'y'",
                        "ALTER TABLE posts MODIFY COLUMN title VARCHAR(40) COLLATE utf8mb4_bin NOT NULL",
                        "ALTER TABLE posts MODIFY COLUMN votes INTEGER NOT NULL DEFAULT 0");
    }

    @Test
    void aConvertedColumnIsReplacedTogetherWithWhatHangsOnIt() {
        RenderedSql withMore = withTables.after(op -> {
            op.createIndex(index("ix").on("posts", key("votes"), key("title").prefix(5)));
            op.addConstraint("posts", unique("title").named("uq"));
            op.addConstraint("posts", check("title <> ''").named("ck"));
        });

        assertThat(withMore.up(op ->
                        op.alterColumn("posts", "title", toType(decimal(9, 2)).using("title + 1"))))
                .containsExactly(
                        "if ColumnExists[table=posts, column=title_retort]",
                        "  ALTER TABLE posts DROP COLUMN title_retort",
                        "ALTER TABLE posts ADD COLUMN title_retort DECIMAL(9, 2) COLLATE utf8mb4_bin AFTER title",
                        "UPDATE posts SET title_retort = (title + 1)",
                        "ALTER TABLE posts DROP INDEX uq, DROP CHECK ck, DROP INDEX ix, DROP COLUMN title,"
                                + " CHANGE COLUMN title_retort title DECIMAL(9, 2) COLLATE utf8mb4_bin NOT NULL"
                                + " DEFAULT 'x' COMMENT 'y', ADD CONSTRAINT uq UNIQUE (title),"
                                + " ADD CONSTRAINT ck CHECK (title <> ''), ADD INDEX ix (votes, title(5))");
    }

    @Test
    void aColumnOfAForeignKeyIsNotConverted() {
        RenderedSql withKey = withTables.after(
                op -> op.addConstraint("posts", foreignKey("user_id").references("users", "id")));

        assertThatThrownBy(() -> withKey.up(
                        op -> op.alterColumn("posts", "user_id", toType(BIGINT).using("user_id + 1"))))
                .hasMessageEndingWith(": MySQL converts by replacing the column, and column user_id of table posts"
                        + " belongs to a foreign key; drop that one first and add it again afterwards");
        assertThatThrownBy(() -> withKey.up(
                        op -> op.alterColumn("users", "id", toType(BIGINT).using("id + 1"))))
                .hasMessageEndingWith(
                        ": MySQL converts by replacing the column, and column id of table users belongs to"
                                + " a foreign key; drop that one first and add it again afterwards");
    }

    @Test
    void aDroppedColumnTakesEverythingAlongThatNamesIt() {
        RenderedSql withMore = withTables.after(op -> {
            op.addConstraint("posts", foreignKey("user_id").references("users", "id"));
            op.addConstraint("posts", check("user_id > votes").named("ck"));
            op.createIndex(index("ix").on("posts", "title", "user_id"));
        });

        assertThat(withMore.up(op -> op.dropColumn("posts", "user_id")))
                .containsExactly("ALTER TABLE posts DROP FOREIGN KEY fk_posts_user_id, DROP CHECK ck, DROP INDEX ix,"
                        + " DROP COLUMN user_id");
    }

    @Test
    void aColumnThatMayBeMissingIsLookedFor() {
        assertThat(withTables.up(op -> op.dropColumn("posts", ifExists("votes"))))
                .containsExactly("if ColumnExists[table=posts, column=votes]", "  ALTER TABLE posts DROP COLUMN votes");
    }

    @Test
    void aColumnIsRenamed() {
        assertThat(withTables.up(op -> op.renameColumn("posts", "votes", "order")))
                .containsExactly("ALTER TABLE posts RENAME COLUMN votes TO `order`");
    }

    @Test
    void aRenamedColumnIsRenamedInExpressionsByMakingThemAnew() {
        RenderedSql withMore = withTables.after(op -> {
            op.addColumn("posts", column("double", INTEGER).generatedAs(expression("votes * 2")));
            op.addConstraint("posts", check("votes >= 0").named("ck"));
            op.createIndex(index("ix").on("posts", key(expression("votes + 1"))).unique());
            op.createIndex(index("ix_plain").on("posts", "votes"));
        });

        assertThat(withMore.up(op -> op.renameColumn("posts", "votes", "likes")))
                .containsExactly("ALTER TABLE posts DROP CHECK ck, DROP INDEX ix, RENAME COLUMN votes TO likes,"
                        + " MODIFY COLUMN `double` INTEGER GENERATED ALWAYS AS (likes * 2) STORED,"
                        + " ADD CONSTRAINT ck CHECK (likes >= 0), ADD UNIQUE INDEX ix ((likes + 1))");
    }
}
