package dev.retort.core.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Fallback.LEAVE_OUT;
import static dev.retort.schema.Fallback.SIMPLIFY;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.IndexMethod.FULL_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.core.recording.Recording;
import dev.retort.schema.IndexMethod;
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
                .hasMessageEndingWith(": MySQL has no indexes of some rows only; say what becomes of this one there,"
                        + " ifUnsupported(LEAVE_OUT) or ifUnsupported(SIMPLIFY) for one of all rows, or put it inside"
                        + " on(...) for the other databases");
    }

    @Test
    void whatElseADatabaseLacksIsNamed() {
        assertThatThrownBy(() -> withTables.up(
                        op -> op.createIndex(index("ix").on("posts", "title").including("user_id"))))
                .hasMessageContaining(
                        ": MySQL has no indexes that hold columns besides their keys, such as [user_id]; ");
        assertThatThrownBy(() -> withTables.up(
                        op -> op.createIndex(index("ix").on("posts", "title").using(IndexMethod.HASH))))
                .hasMessageContaining(": MySQL has no hash indexes; ");
        assertThatThrownBy(() -> withTables.up(op ->
                        op.createIndex(index("ix").on("posts", key("title").operatorClass("gin_trgm_ops")))))
                .hasMessageContaining(": MySQL has no operator classes such as gin_trgm_ops; ");
        assertThatThrownBy(() -> withTables.up(op ->
                        op.createIndex(index("ix").on("posts", key("title").collation("C")))))
                .hasMessageContaining(": MySQL has no collations of single keys such as C; ");
        assertThatThrownBy(() -> withTables.up(op ->
                        op.createIndex(index("ix").on("posts", key("title").nullsLast()))))
                .hasMessageContaining(": MySQL has no indexes that say where nulls are; ");
        assertThatThrownBy(() -> withTables.up(op ->
                        op.createIndex(index("ix").on("posts", "title").unique().nullsNotDistinct())))
                .hasMessageContaining(": MySQL has no indexes in which nulls are equal; ");
        assertThatThrownBy(() -> withTables.up(
                        op -> op.createIndex(index("ix").on("posts", "title").tablespace("fast"))))
                .hasMessageContaining(": MySQL has no storage parameters and tablespaces of indexes; ");
    }

    @Test
    void anIndexThatIsLeftOutNeverComesUp() {
        Migration migration = op -> {
            op.createIndex(index("ix").on("posts", "title").where("title <> ''").ifUnsupported(LEAVE_OUT));
            op.renameIndex("posts", "ix", "titles");
            op.renameTable("posts", "articles");
            op.renameColumn("articles", "title", "headline");
        };
        assertThat(withTables.up(migration))
                .containsExactly(
                        "ALTER TABLE posts RENAME TO articles", "ALTER TABLE articles RENAME COLUMN title TO headline");
        assertThat(withTables.down(migration))
                .containsExactly(
                        "ALTER TABLE articles RENAME COLUMN headline TO title", "ALTER TABLE articles RENAME TO posts");
        assertThat(withTables.after(migration).up(op -> op.dropIndex("articles", "titles")))
                .isEmpty();
    }

    @Test
    void anIndexIsBuiltWithoutWhatTheDatabaseLacks() {
        Migration migration = op -> op.createIndex(index("ix")
                .on("posts", key("title").operatorClass("text_pattern_ops"))
                .unique()
                .including("body")
                .where("user_id IS NULL")
                .ifUnsupported(SIMPLIFY));

        assertThat(withTables.up(migration)).containsExactly("CREATE UNIQUE INDEX ix ON posts (title)");
        assertThat(withTables.down(migration)).containsExactly("ALTER TABLE posts DROP INDEX ix");
    }

    @Test
    void anIndexOfWordsMayCoverLongTexts() {
        assertThat(withTables.up(op -> op.createIndex(index("words")
                        .on("posts", "title", "body")
                        .using(FULL_TEXT)
                        .parser("ngram"))))
                .containsExactly("CREATE FULLTEXT INDEX words ON posts (title, body) WITH PARSER ngram");
    }

    @Test
    void buildingConcurrentlyIsWhatTheDatabaseDoesAnyway() {
        Migration migration =
                op -> op.createIndex(index("ix").on("posts", "title").concurrently());

        assertThat(withTables.up(migration)).containsExactly("CREATE INDEX ix ON posts (title)");
        assertThat(withTables.down(migration)).containsExactly("ALTER TABLE posts DROP INDEX ix");
    }

    @Test
    void aWholeTextIsNotIndexed() {
        assertThatThrownBy(() -> withTables.up(op -> op.createIndex(index("ix").on("posts", "body"))))
                .hasMessageEndingWith(": MySQL makes no index ix on posts [body], since values of column body may be of"
                        + " any length; say how many characters count: key(\"body\").prefix(100)");
    }
}
