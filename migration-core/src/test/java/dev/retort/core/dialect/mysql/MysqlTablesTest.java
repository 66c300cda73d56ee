package dev.retort.core.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_DEFAULT;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

class MysqlTablesTest {
    private final RenderedSql empty = RenderedSql.on(new MysqlDialect());
    private final RenderedSql withUsers =
            empty.after(op -> op.createTable("users", column("id", INTEGER).identity(), primaryKey("id")));

    @Test
    void aTableIsCreatedInOneStatement() {
        assertThat(withUsers.up(op -> op.createTable(table(
                                "order",
                                column("id", BIGINT).identity(),
                                column("user_id", INTEGER).notNull(),
                                column("title", varchar(20))
                                        .collate("utf8mb4_bin")
                                        .comment("it's"),
                                column("paid", BOOLEAN).notNull().defaultsTo(false),
                                column("length", INTEGER).generatedAs(expression("length(title)")),
                                column("double", INTEGER).virtuallyGeneratedAs(expression("`length` * 2")),
                                primaryKey("id"),
                                unique("title").unnamed(),
                                check("`length` > 0").named("ck_length"),
                                foreignKey("user_id").references("users", "id").onDelete(CASCADE))
                        .comment("what people want"))))
                .containsExactly("""
                        CREATE TABLE `order` (
                          id BIGINT NOT NULL AUTO_INCREMENT,
                          user_id INTEGER NOT NULL,
                          title VARCHAR(20) COLLATE utf8mb4_bin COMMENT 'it''s',
                          paid BOOL NOT NULL DEFAULT FALSE,
                          length INTEGER GENERATED ALWAYS AS (length(title)) STORED,
                          `double` INTEGER GENERATED ALWAYS AS (`length` * 2) VIRTUAL,
                          CONSTRAINT pk_order PRIMARY KEY (id),
                          UNIQUE (title),
                          CONSTRAINT ck_length CHECK (`length` > 0),
                          CONSTRAINT fk_order_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
                        ) COMMENT = 'what people want'""");
    }

    @Test
    void aTableThatMayExistIsToleratedByTheDatabaseItself() {
        assertThat(empty.up(
                        op -> op.createTable(table("t", column("a", INTEGER)).ifNotExists())))
                .containsExactly("CREATE TABLE IF NOT EXISTS t (\n  a INTEGER\n)");
    }

    @Test
    void aNumberedColumnGetsTheIndexThatItNeeds() {
        assertThat(empty.up(op -> op.createTable(
                        "t", column("id", INTEGER), column("number", INTEGER).identity(), primaryKey("id"))))
                .containsExactly("""
                        CREATE TABLE t (
                          id INTEGER NOT NULL,
                          number INTEGER NOT NULL AUTO_INCREMENT,
                          CONSTRAINT pk_t PRIMARY KEY (id),
                          INDEX number (number)
                        )""");
    }

    @Test
    void aTableIsDroppedRenamedAndCommented() {
        assertThat(withUsers.up(op -> {
                    op.dropTable(ifExists("old"));
                    op.renameTable("users", "user's");
                    op.commentOnTable("user's", "it's");
                    op.commentOnTable("user's", "");
                    op.dropTable("user's");
                }))
                .containsExactly(
                        "DROP TABLE IF EXISTS old",
                        "ALTER TABLE users RENAME TO `user's`",
                        "ALTER TABLE `user's` COMMENT = 'it''s'",
                        "ALTER TABLE `user's` COMMENT = ''",
                        "DROP TABLE `user's`");
    }

    @Test
    void rowsAreInsertedAndTakenBackByTheirKey() {
        assertThat(withUsers.up(op -> op.insert("users", row("id", 1))))
                .containsExactly("INSERT INTO users (id) VALUES (1)");
        assertThat(withUsers.down(op -> op.insert("users", row("id", 1))))
                .containsExactly("DELETE FROM users WHERE id = 1");
    }

    @Test
    void settingAReferenceToItsDefaultIsRefusedSinceItWouldNotHappen() {
        assertThatThrownBy(() -> withUsers.up(op -> op.createTable(
                        "t",
                        column("a", INTEGER),
                        foreignKey("a").references("users", "id").onDelete(SET_DEFAULT))))
                .hasMessageEndingWith(": MySQL does not set a foreign key [a] to users [id] to its default when the"
                        + " referenced row goes or changes; use SET_NULL or CASCADE");
    }

    @Test
    void aKeyOfATextIsRefusedSinceItHasNoLength() {
        assertThatThrownBy(() -> empty.up(op -> op.createTable("t", column("a", TEXT), unique("a"))))
                .hasMessageEndingWith(": MySQL makes no unique [a] of table t, since values of column a may be of any"
                        + " length; give it a type with a length, such as varchar(255)");
    }
}
