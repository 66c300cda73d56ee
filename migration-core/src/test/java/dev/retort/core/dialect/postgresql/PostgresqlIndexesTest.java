package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Concurrently.concurrently;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Fallback.LEAVE_OUT;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.IndexMethod.BRIN;
import static dev.retort.schema.IndexMethod.FULL_TEXT;
import static dev.retort.schema.IndexMethod.GIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

class PostgresqlIndexesTest {
    private final RenderedSql withUsers = RenderedSql.on(new PostgresqlDialect())
            .after(op -> {
                op.createTable("users", column("id", INTEGER), column("name", TEXT));
                op.createIndex(index("ix").on("users", "id"));
            });

    @Test
    void anIndexHasColumnsExpressionsDirectionsAndACondition() {
        assertThat(withUsers.up(op -> op.createIndex(index("busy")
                        .on("users", key("id").descending(), key(expression("lower(name)")), key("name"))
                        .unique()
                        .where("id > 0"))))
                .containsExactly("CREATE UNIQUE INDEX busy ON users (id DESC, (lower(name)), name) WHERE id > 0");
    }

    @Test
    void aPrefixIsForDatabasesThatCannotIndexWholeTexts() {
        assertThat(withUsers.up(op ->
                        op.createIndex(index("ix_name").on("users", key("name").prefix(50)))))
                .containsExactly("CREATE INDEX ix_name ON users (name)");
    }

    @Test
    void anIndexMayBeThereOrGoneAlready() {
        assertThat(withUsers.up(op -> {
                    op.createIndex(index("ix").on("users", "id").ifNotExists());
                    op.dropIndex("users", ifExists("old"));
                }))
                .containsExactly("CREATE INDEX IF NOT EXISTS ix ON users (id)", "DROP INDEX IF EXISTS old");
    }

    @Test
    void anIndexIsRenamedAndDropped() {
        assertThat(withUsers.up(op -> {
                    op.renameIndex("users", "ix", "Ix");
                    op.dropIndex("users", "Ix");
                }))
                .containsExactly("ALTER INDEX ix RENAME TO \"Ix\"", "DROP INDEX \"Ix\"");
    }

    @Test
    void anIndexHasAMethodOperatorClassesAndAllElseThatPostgresqlKnows() {
        assertThat(withUsers.up(op -> {
                    op.createIndex(index("words")
                            .on("users", key("name").operatorClass("gin_trgm_ops"))
                            .using(GIN));
                    op.createIndex(index("places").on("users", "id").using(BRIN).storage("pages_per_range", "32"));
                    op.createIndex(index("all_of_it")
                            .on(
                                    "users",
                                    key("name")
                                            .collation("de_DE.utf8")
                                            .operatorClass("text_pattern_ops")
                                            .descending()
                                            .nullsLast())
                            .unique()
                            .including("id")
                            .nullsNotDistinct()
                            .storage("fillfactor", "70")
                            .tablespace("fast")
                            .where("id > 0"));
                }))
                .containsExactly(
                        "CREATE INDEX words ON users USING gin (name gin_trgm_ops)",
                        "CREATE INDEX places ON users USING brin (id) WITH (pages_per_range = 32)",
                        "CREATE UNIQUE INDEX all_of_it ON users"
                                + " (name COLLATE \"de_DE.utf8\" text_pattern_ops DESC NULLS LAST) INCLUDE (id)"
                                + " NULLS NOT DISTINCT WITH (fillfactor = 70) TABLESPACE fast WHERE id > 0");
    }

    @Test
    void whatIsBuiltConcurrentlyIsDroppedSoOnTheWayBack() {
        Migration migration = op -> op.createIndex(
                index("ix_name").on("users", "name").concurrently().ifUnsupported(LEAVE_OUT));

        assertThat(withUsers.up(migration)).containsExactly("CREATE INDEX CONCURRENTLY ix_name ON users (name)");
        assertThat(withUsers.down(migration)).containsExactly("DROP INDEX CONCURRENTLY ix_name");
    }

    @Test
    void whatIsDroppedConcurrentlyIsBuiltSoOnTheWayBack() {
        Migration migration = op -> op.dropIndex("users", concurrently("ix"));

        assertThat(withUsers.up(migration)).containsExactly("DROP INDEX CONCURRENTLY ix");
        assertThat(withUsers.down(migration)).containsExactly("CREATE INDEX CONCURRENTLY ix ON users (id)");
        assertThat(withUsers.up(op -> op.dropIndex("users", concurrently("gone").ifExists())))
                .containsExactly("DROP INDEX CONCURRENTLY IF EXISTS gone");
    }

    @Test
    void anIndexOfWordsHasAnotherFormHere() {
        assertThatThrownBy(() -> withUsers.up(op ->
                        op.createIndex(index("ix_name").on("users", "name").using(FULL_TEXT))))
                .hasMessageEndingWith(": PostgreSQL has no fulltext indexes; index to_tsvector(...) of the text"
                        + " using(GIN) inside on(POSTGRESQL, ...), and say what becomes of this one there,"
                        + " ifUnsupported(LEAVE_OUT) or ifUnsupported(SIMPLIFY) for an ordinary one, or put it inside"
                        + " on(...) for the other databases");
    }
}
