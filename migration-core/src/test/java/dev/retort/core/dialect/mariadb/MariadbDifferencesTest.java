package dev.retort.core.dialect.mariadb;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

/** What MariaDB says otherwise than MySQL. */
class MariadbDifferencesTest {
    private final RenderedSql empty = RenderedSql.on(new MariadbDialect());
    private final RenderedSql withTable = empty.after(op -> op.createTable(
            "t",
            column("a", INTEGER),
            column("b", TEXT),
            check("a > 0").named("ck"),
            check("a < 9").unnamed()));

    @Test
    void aUuidHasATypeAndATextItsDefaultWithoutParentheses() {
        assertThat(empty.up(op -> op.createTable(
                        "t",
                        column("id", UUID).defaultsTo(expression("uuid()")),
                        column("text", TEXT).defaultsTo("x"),
                        unique("text"))))
                .containsExactly("""
                        CREATE TABLE t (
                          id UUID DEFAULT (uuid()),
                          text TEXT DEFAULT 'x',
                          CONSTRAINT uq_t_text UNIQUE (text)
                        )""");
    }

    @Test
    void missingAndExistingThingsAreToleratedByTheDatabaseItself() {
        assertThat(withTable.up(op -> {
                    op.createIndex(index("ix").on("t", "a").ifNotExists());
                    op.dropIndex("t", ifExists("ix"));
                    op.dropColumn("t", ifExists("b"));
                    op.dropColumn("t", ifExists("c"));
                }))
                .containsExactly(
                        "CREATE INDEX IF NOT EXISTS ix ON t (a)",
                        "ALTER TABLE t DROP INDEX IF EXISTS ix",
                        "ALTER TABLE t DROP COLUMN IF EXISTS b",
                        "ALTER TABLE t DROP COLUMN IF EXISTS c");
    }

    @Test
    void aCheckIsDroppedAsAConstraint() {
        assertThat(withTable.up(op -> op.dropConstraint("t", "ck")))
                .containsExactly("ALTER TABLE t DROP CONSTRAINT ck");
    }

    @Test
    void aCheckThatTheDatabaseNamedIsLookedForAmongThoseOfTheTable() {
        assertThat(withTable.up(op -> op.dropConstraint("t", check("a < 9"))).get(0))
                .isEqualTo("demand Finds[query=SELECT 1 FROM (SELECT constraint_name AS name FROM"
                        + " information_schema.check_constraints WHERE constraint_schema = DATABASE()"
                        + " AND table_name = 't' AND level = 'Table' AND constraint_name NOT IN ('ck')) AS found"
                        + " HAVING COUNT(*) = 1] or say: table t has no check (a < 9) whose name the database made up, or"
                        + " several that it could be; drop it by its name: dropConstraint(\"t\", \"...\")");
    }

    @Test
    void aRenamedColumnIsRenamedInExpressionsByTheDatabase() {
        assertThat(withTable.up(op -> op.renameColumn("t", "a", "c")))
                .containsExactly("ALTER TABLE t RENAME COLUMN a TO c");
    }

    @Test
    void anIndexOnAnExpressionIsRefused() {
        assertThatThrownBy(() -> withTable.up(op -> op.createIndex(index("ix").on("t", key(expression("a + 1"))))))
                .hasMessageEndingWith(": MariaDB has no indexes on expressions such as (a + 1); add a column that is"
                        + " generated from it (virtuallyGeneratedAs) and index that one, inside on(MARIADB, ...), or say"
                        + " ifUnsupported(LEAVE_OUT)");
    }

    @Test
    void aGeneratedColumnThatRefusesNullsIsRefused() {
        assertThatThrownBy(() -> withTable.up(
                        op -> op.addColumn("t", column("c", INTEGER).notNull().generatedAs(expression("a + 1")))))
                .hasMessageEndingWith(
                        ": MariaDB cannot refuse nulls in the generated column c; leave out notNull() and add"
                                + " a check (c IS NOT NULL)");
    }

    @Test
    void aStringNeedsALength() {
        assertThatThrownBy(() -> withTable.up(op -> op.addColumn("t", column("c", VARCHAR))))
                .hasMessageEndingWith(
                        ": MariaDB needs to know how long a VARCHAR may be; write varchar(255) or the like,"
                                + " or give it a type of its own there: VARCHAR.on(MARIADB, \"VARCHAR(255)\")");
    }
}
