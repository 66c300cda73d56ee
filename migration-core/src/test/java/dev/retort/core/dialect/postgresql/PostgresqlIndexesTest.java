package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static org.assertj.core.api.Assertions.assertThat;

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
}
