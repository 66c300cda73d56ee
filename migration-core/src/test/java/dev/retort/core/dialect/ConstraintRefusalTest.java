package dev.retort.core.dialect;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.exclude;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.schema.ConflictResolution;
import dev.retort.schema.Constraint;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What not every database knows of constraints. */
class ConstraintRefusalTest {
    private static final String ELSEWHERE = "; inside on(...) if other databases are to have it";

    private static RenderedSql on(DatabaseDialect dialect) {
        return RenderedSql.on(dialect).after(ConstraintRefusalTest::tables);
    }

    private static void tables(Operations op) {
        op.createTable("towns", column("id", INTEGER), column("name", INTEGER), primaryKey("id"), unique("id", "name"));
        op.createTable("people", column("id", INTEGER).notNull(), column("town", INTEGER));
        op.createIndex(index("ix").on("people", "id").unique());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        unique("id").deferrable(),
                        " looks at a unique [id] after each statement, never later; leave out deferrable() and"
                                + " initiallyDeferred()"),
                Arguments.of(
                        check("id > 0").named("ck").notValid(),
                        " looks at all rows when it gets a check (id > 0); leave out notValid()"),
                Arguments.of(
                        foreignKey("id", "town")
                                .references("towns", "id", "name")
                                .matchFull(),
                        " does not compare a foreign key [id, town] to towns [id, name] in full; leave out matchFull(),"
                                + " and add a check that the columns are all null or none of them"),
                Arguments.of(
                        unique("id").including("town"),
                        " has no columns besides the keys in the index of a unique [id]; leave out including(...)"),
                Arguments.of(
                        unique("town").nullsNotDistinct(),
                        " has nulls that are all different in a unique [town]; leave out nullsNotDistinct(), and make the"
                                + " columns notNull() or index an expression instead"),
                Arguments.of(
                        primaryKey("id").usingIndex("ix"),
                        " makes the index of a primary key [id] by itself; drop the other index, and leave out"
                                + " usingIndex(...)"),
                Arguments.of(
                        exclude("id", "=").and("town", "<>"),
                        " has no exclusion constraints such as exclusion [id with =, town with <>]; keep the rule by a"
                                + " trigger, or in the application"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatPostgresqlAloneKnows(Constraint constraint, String reason) {
        for (DatabaseDialect dialect :
                new DatabaseDialect[] {new SqliteDialect(), new MysqlDialect(), new MariadbDialect()}) {
            assertThatThrownBy(() -> on(dialect).up(op -> op.addConstraint("people", constraint)))
                    .hasMessageEndingWith("): " + dialect.name().productName() + reason + ELSEWHERE);
        }
        assertThat(on(new PostgresqlDialect()).up(op -> op.addConstraint("people", constraint)))
                .hasSize(1);
    }

    @Test
    void foreignKeysAreLookedAtLaterOnSqliteToo() {
        Constraint deferred = foreignKey("town").references("towns", "id").initiallyDeferred();

        assertThat(on(new SqliteDialect()).up(op -> op.addConstraint("people", deferred)))
                .singleElement()
                .asString()
                .contains("FOREIGN KEY (town) REFERENCES towns (id) DEFERRABLE INITIALLY DEFERRED");
        assertThatThrownBy(() -> on(new MysqlDialect()).up(op -> op.addConstraint("people", deferred)))
                .hasMessageEndingWith("): MySQL looks at a foreign key [town] to towns [id] after each statement, never"
                        + " later; leave out deferrable() and initiallyDeferred()" + ELSEWHERE);
    }

    @Test
    void sqliteAloneResolvesConflicts() {
        Constraint replacing = unique("town").onConflict(ConflictResolution.REPLACE);

        assertThat(on(new SqliteDialect()).up(op -> op.createTable("other", column("town", INTEGER), replacing)))
                .containsExactly("CREATE TABLE other (\n  town INTEGER,\n  CONSTRAINT uq_other_town UNIQUE (town)"
                        + " ON CONFLICT REPLACE\n)");
        for (DatabaseDialect dialect :
                new DatabaseDialect[] {new PostgresqlDialect(), new MysqlDialect(), new MariadbDialect()}) {
            assertThatThrownBy(() -> on(dialect).up(op -> op.addConstraint("people", replacing)))
                    .hasMessageEndingWith("): " + dialect.name().productName()
                            + " chooses what becomes of a row that breaks a unique [town] with each statement (ON"
                            + " CONFLICT), not with the constraint; leave out onConflict(...)" + ELSEWHERE);
        }
    }

    @Test
    void sqliteKnowsConflictsOfNumberedKeysToo() {
        assertThat(on(new SqliteDialect())
                        .up(op -> op.createTable(
                                "other",
                                column("id", INTEGER).neverReusedIdentity(),
                                primaryKey("id").onConflict(ConflictResolution.IGNORE))))
                .containsExactly("CREATE TABLE other (\n  id INTEGER NOT NULL CONSTRAINT pk_other PRIMARY KEY"
                        + " ON CONFLICT IGNORE AUTOINCREMENT\n)");
    }
}
