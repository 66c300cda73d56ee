package dev.retort.core.dialect;

import static dev.retort.Condition.columnExists;
import static dev.retort.Condition.finds;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.operation.OperationConflict;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A way that depends on a condition")
class WaysOfAConditionTest {
    private final RenderedSql postgresql =
            RenderedSql.on(new PostgresqlDialect()).after(op -> op.createTable("a", column("b", INTEGER)));

    @Test
    void mayNotFitWhereTheReplayedSchemaDoesNotGo() {
        assertThat(rendered()).hasSize(2).first().isEqualTo("if ColumnExists[table=a, column=c]");
    }

    @Test
    void isRefusedWhereTheLiveDatabaseTakesItAllTheSame() {
        assertThat(rendered())
                .last()
                .asString()
                .contains(
                        "or say: the revisions that are applied lead to not columnExists(a, c), where this cannot be done:"
                                + " renameTable(gone, b)")
                .contains("there is no table gone");
    }

    private List<String> rendered() {
        return postgresql.up(op -> op.when(columnExists("a", "c"), then -> then.renameTable("gone", "b")));
    }

    @Test
    void mustFitWhereTheReplayedSchemaMayGo() {
        assertThatThrownBy(() -> postgresql.up(
                        op -> op.when(finds("SELECT 1 FROM a"), then -> then.dropConstraint("a", "ck_b"))))
                .isInstanceOf(OperationConflict.class)
                .hasMessageEndingWith("table a has no constraint ck_b; it has []");
    }
}
