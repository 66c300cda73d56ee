package dev.retort.core.dialect;

import static dev.retort.Condition.constraintExists;
import static dev.retort.Condition.finds;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.operation.OperationConflict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A way that depends on a condition")
class WaysOfAConditionTest {
    private final RenderedSql postgresql =
            RenderedSql.on(new PostgresqlDialect()).after(op -> op.createTable("a", column("b", INTEGER)));

    @Test
    void mayNotFitWhereTheReplayedSchemaDoesNotGo() {
        assertThat(postgresql.up(
                        op -> op.when(constraintExists("a", "ck_b"), then -> then.dropConstraint("a", "ck_b"))))
                .hasSize(2)
                .first()
                .isEqualTo("if ConstraintExists[table=a, constraint=ck_b]");
    }

    @Test
    void isRefusedWhereTheLiveDatabaseTakesItAllTheSame() {
        assertThat(postgresql.up(
                        op -> op.when(constraintExists("a", "ck_b"), then -> then.dropConstraint("a", "ck_b"))))
                .last()
                .asString()
                .contains(
                        "or say: the revisions that are applied lead to not constraintExists(a, ck_b), where this cannot be"
                                + " done: dropConstraint(a, ck_b)")
                .endsWith("table a has no constraint ck_b; it has []");
    }

    @Test
    void mustFitWhereTheReplayedSchemaMayGo() {
        assertThatThrownBy(() -> postgresql.up(
                        op -> op.when(finds("SELECT 1 FROM a"), then -> then.dropConstraint("a", "ck_b"))))
                .isInstanceOf(OperationConflict.class)
                .hasMessageEndingWith("table a has no constraint ck_b; it has []");
    }
}
