package dev.retort.core.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.core.recording.Recording;
import org.junit.jupiter.api.Test;

class MysqlIndexesTest {
    private static final Migration TABLES = op -> {
        op.createTable("users", column("id", INTEGER).identity(), primaryKey("id"));
        op.createTable(
                "posts",
                column("user_id", INTEGER),
                column("title", varchar(20)),
                column("body", TEXT),
                foreignKey("user_id").references("users", "id").unnamed());
    };

    private final RenderedSql withTables = RenderedSql.on(new MysqlDialect()).after(TABLES);
    private final RenderedSql withIndex =
            withTables.after(op -> op.createIndex(index("ix").on("posts", "user_id", "title")));

    @Test
    void keysMayBeCutFallAndBeWorkedOut() {
        assertThat(withTables.up(op -> op.createIndex(index("ix")
                        .on(
                                "posts",
                                key("body").prefix(100),
                                key("title").descending(),
                                key(expression("lower(title)")).descending())
                        .unique())))
                .containsExactly("CREATE UNIQUE INDEX ix ON posts (body(100), title DESC, (lower(title)) DESC)");
    }

    @Test
    void anIndexIsRenamedAndDropped() {
        assertThat(withIndex.up(op -> op.renameIndex("posts", "ix", "key")))
                .containsExactly("ALTER TABLE posts RENAME INDEX ix TO `key`");
        RenderedSql withPlain =
                withTables.after(op -> op.createIndex(index("plain").on("posts", "title")));
        assertThat(withPlain.up(op -> op.dropIndex("posts", "plain")))
                .containsExactly("ALTER TABLE posts DROP INDEX plain");
    }

    @Test
    void anIndexThatAForeignKeyUsesIsReplacedByTheOneThatTheDatabaseWouldHaveMade() {
        assertThat(withIndex.up(op -> op.dropIndex("posts", "ix")))
                .containsExactly("ALTER TABLE posts ADD INDEX user_id (user_id), DROP INDEX ix");
    }

    @Test
    void anIndexOfAForeignKeyReplacesTheOneThatWasMadeForIt() {
        assertThat(withTables.up(op -> op.createIndex(index("ix").on("posts", "user_id"))))
                .containsExactly(
                        "if IndexExists[table=posts, index=user_id]",
                        "  if Finds[query=SELECT index_name AS name FROM information_schema.statistics"
                                + " WHERE table_schema = DATABASE() AND table_name = 'posts' AND non_unique = 1"
                                + " AND index_name = 'user_id' GROUP BY index_name"
                                + " HAVING GROUP_CONCAT(column_name ORDER BY seq_in_index) = 'user_id']",
                        "    ALTER TABLE posts DROP INDEX user_id, ADD INDEX ix (user_id)",
                        "  else",
                        "    CREATE INDEX ix ON posts (user_id)",
                        "else",
                        "  CREATE INDEX ix ON posts (user_id)");
    }

    @Test
    void anIndexThatMayBeThereOrMissingIsLookedFor() {
        assertThat(withTables.up(op -> {
                    op.createIndex(index("plain").on("posts", "title").ifNotExists());
                    op.dropIndex("posts", ifExists("plain"));
                }))
                .containsExactly(
                        "if Not[condition=IndexExists[table=posts, index=plain]]",
                        "  CREATE INDEX plain ON posts (title)",
                        "if IndexExists[table=posts, index=plain]",
                        "  ALTER TABLE posts DROP INDEX plain");
    }

    @Test
    void whatIsDoneAfterAQuestionKnowsTheLineOfTheAuthor() {
        Migration migration = op -> op.dropIndex("posts", ifExists("plain"));
        Rendered rendered = new MysqlDialect()
                .renderer()
                .renderAll(Recording.upgrade(migration), withTables.before())
                .get(0);
        Instruction.Choice choice = (Instruction.Choice) rendered.instructions().get(0);

        assertThat(choice.then())
                .singleElement()
                .satisfies(part -> assertThat(part.source())
                        .isSameAs(rendered.source())
                        .asString()
                        .startsWith("dropIndex(posts, plain) (MysqlIndexesTest.java:"));
    }

    @Test
    void anIndexOfSomeRowsIsRefused() {
        assertThatThrownBy(() -> withTables.up(
                        op -> op.createIndex(index("ix").on("posts", "title").where("title <> ''"))))
                .hasMessageEndingWith(
                        ": MySQL has no indexes of some rows only; put this one inside on(...) for the other"
                                + " databases, and another one, of all rows, inside on(MYSQL_AND_MARIADB, ...)");
    }

    @Test
    void aWholeTextIsNotIndexed() {
        assertThatThrownBy(() -> withTables.up(op -> op.createIndex(index("ix").on("posts", "body"))))
                .hasMessageEndingWith(": MySQL makes no index ix on posts [body], since values of column body may be of"
                        + " any length; say how many characters count: key(\"body\").prefix(100)");
    }
}
