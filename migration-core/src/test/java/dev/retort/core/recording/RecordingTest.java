package dev.retort.core.recording;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.TableElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecordingTest {

    @Test
    void constraintsAndIndexesGetConventionalNames() {
        assertThat(nameOf(primaryKey("id"))).contains("pk_orders");
        assertThat(nameOf(foreignKey("user_id").references("users", "id"))).contains("fk_orders_user_id");
        assertThat(nameOf(unique("number", "year"))).contains("uq_orders_number_year");
        assertThat(nameOf(check("total > 0"))).contains("ck_orders_total_0_bed5fbc6");
        assertThat(indexName("a", "b")).isEqualTo("ix_orders_a_b");
    }

    @Test
    void namesThatWereGivenAreKept() {
        assertThat(nameOf(primaryKey("id").named("orders_key"))).contains("orders_key");
    }

    @Test
    void unnamedConstraintsStayWithoutName() {
        assertThat(nameOf(unique("number").unnamed())).isEmpty();
    }

    @Test
    void aLongNameIsCutToWhatPostgresqlKeepsAndStaysDistinct() {
        String first = indexName("a".repeat(40), "b".repeat(40));
        String second = indexName("a".repeat(40), "c".repeat(40));

        assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(first).startsWith("ix_orders_aaaa").isNotEqualTo(second);
    }

    @Test
    void theCutIsCountedInBytesAndSplitsNoCharacter() {
        String name = indexName("ü".repeat(50));

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(name).matches("ix_orders_ü+_[0-9a-f]{8}");
    }

    @Test
    void anIndexOnAnExpressionIsNamedAfterItsWords() {
        List<RecordedOperation> recorded = Recording.upgrade(
                op -> op.createIndex(index().on("orders", key(Expression.expression("lower(note)")))));

        assertThat(((CreateIndex) recorded.get(0).operation()).index().name().orElseThrow())
                .matches("ix_orders_lower_note_[0-9a-f]{8}");
    }

    @Test
    void eachOperationRemembersTheLineOfItsCall() {
        List<RecordedOperation> recorded = Recording.upgrade(new TwoTables());

        assertThat(recorded).extracting(each -> each.location().className()).containsOnly(TwoTables.class.getName());
        int first = recorded.get(0).location().line();
        assertThat(recorded).extracting(each -> each.location().line()).containsExactly(first, first + 1);
        assertThat(recorded.get(0)).hasToString("createTable(first) (RecordingTest.java:" + first + ")");
    }

    private static final class TwoTables implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("first", column("id", INTEGER));
            op.on(Dialect.SQLITE, sqlite -> sqlite.createTable("second", column("id", INTEGER)));
        }
    }

    @Test
    void aCallThatComesTooLateIsRefused() {
        List<Operations> kept = new ArrayList<>();
        Recording.upgrade(kept::add);

        assertThatThrownBy(() -> kept.get(0).dropTable("users"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("dropTable(users) (RecordingTest.java:")
                .hasMessageEndingWith(
                        "came too late: an Operations object records only until the method or block that it was given"
                                + " to returns");
    }

    @Test
    void theWayBackIsDerivedFromTheUpgrade() {
        List<RecordedOperation> downgrade =
                Recording.downgrade(new TwoTables(), () -> SchemaState.empty(Dialect.POSTGRESQL));

        assertThat(downgrade).extracting(each -> each.operation().describe()).containsExactly("dropTable(first)");
    }

    @Test
    void anAuthorsOwnWayBackNeedsNoState() {
        Migration migration = new Migration() {
            @Override
            public void upgrade(Operations op) {
                op.sql("UPDATE users SET name = upper(name)");
            }

            @Override
            public void downgrade(Operations op) {
                op.sql("UPDATE users SET name = lower(name)");
            }
        };

        List<RecordedOperation> downgrade = Recording.downgrade(migration, () -> {
            throw new AssertionError("nobody needs the state");
        });

        assertThat(downgrade)
                .extracting(each -> each.operation().describe())
                .containsExactly("sql(\"UPDATE users SET name = lower(name)\")");
    }

    @Test
    void inverseOfBelongsIntoADowngrade() {
        assertThatThrownBy(() -> Recording.upgrade(op -> op.inverseOf(up -> up.dropTable("users"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("inverseOf belongs into downgrade()");
    }

    private static Optional<String> nameOf(Constraint constraint) {
        List<RecordedOperation> recorded = Recording.upgrade(op -> op.createTable(
                "orders",
                column("id", INTEGER),
                column("user_id", INTEGER),
                column("number", INTEGER),
                column("year", INTEGER),
                column("total", TEXT),
                constraint));
        TableElement last =
                ((CreateTable) recorded.get(0).operation()).table().elements().get(5);
        assertThat(TableState.of(((CreateTable) recorded.get(0).operation()).table(), Dialect.SQLITE)
                        .constraints())
                .hasSize(1);
        return ((Constraint) last).name();
    }

    private static String indexName(String... columns) {
        List<RecordedOperation> recorded = Recording.upgrade(op -> op.createIndex(index().on("orders", columns)));
        return ((CreateIndex) recorded.get(0).operation()).index().name().orElseThrow();
    }
}
