package dev.retort.core.recovery;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.Operation;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import org.junit.jupiter.api.Test;

class CatalogueFactsTest {
    private static final CatalogueForm FORM = new MysqlDialect().catalogueForm();
    private static final SchemaState USERS = after(
            SchemaState.empty(Dialect.MYSQL),
            new CreateTable(table("users", column("id", INTEGER), column("boss", INTEGER), primaryKey("id"))));

    private static SchemaState after(SchemaState state, Operation... operations) {
        SchemaState last = state;
        for (Operation operation : operations) {
            last = operation.apply(last);
        }
        return last;
    }

    private static CatalogueFacts replayed(SchemaState state) {
        return CatalogueFacts.replayed(state, FORM);
    }

    @Test
    void whatAnOperationDoesNotChangeDoesNotCount() {
        SchemaState withAge = after(USERS, new AddColumn("users", column("age", INTEGER)));
        SchemaState drifted =
                after(withAge, new CreateIndex(index("made_by_hand").on("users", "boss")));
        var changes = replayed(USERS).differingFrom(replayed(withAge));

        assertThat(changes)
                .extracting(Object::toString)
                .containsExactly(
                        "table users, column age",
                        "table users, nullability of column age",
                        "table users, type of column age");
        assertThat(CatalogueFacts.live(drifted, FORM).agreesWith(replayed(withAge), changes))
                .isTrue();
        assertThat(CatalogueFacts.live(drifted, FORM).agreesWith(replayed(USERS), changes))
                .isFalse();
    }

    @Test
    void anIndexMayHaveTheNameOfAForeignKey() {
        Operation key = new AddConstraint(
                "users", foreignKey("boss").references("users", "id").named("fk_boss"));
        SchemaState withKey = after(USERS, key);
        SchemaState live = after(withKey, new CreateIndex(index("fk_boss").on("users", "boss")));
        var changes = replayed(USERS).differingFrom(replayed(withKey));

        assertThat(changes).extracting(Object::toString).containsExactly("table users, rule fk_boss");
        assertThat(CatalogueFacts.live(live, FORM).agreesWith(replayed(withKey), changes))
                .isTrue();
    }
}
