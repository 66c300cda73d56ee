package dev.retort.core.checksum;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.ConflictResolution.REPLACE;
import static dev.retort.schema.Constraint.exclude;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.Table.table;
import static dev.retort.schema.TableOption.engine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Jdbc;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.core.recording.Recording;
import dev.retort.schema.Concurrently;
import dev.retort.schema.Dialect;
import dev.retort.schema.Fallback;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.TableOption;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ChecksumTest {
    private static final Consumer<Operations> USERS = op -> {
        op.createTable(
                "users",
                column("id", INTEGER).identity(),
                column("name", varchar(50)).notNull(),
                primaryKey("id"));
        op.createIndex(index().on("users", "name"));
    };

    /** Databases keep these hashes. If this test fails, the text has changed for histories that exist. */
    @Test
    void theTextOfAnExistingHistoryNeverChanges() {
        assertThat(CanonicalText.of(Recording.upgrade(USERS::accept)))
                .isEqualTo("(operations"
                        + " (createTable name=\"users\""
                        + " (column name=\"id\" (type kind=\"integer\") notNull=\"true\" identity=\"standard\")"
                        + " (column name=\"name\" (type kind=\"varchar\" size=\"50\") notNull=\"true\")"
                        + " (primaryKey column=\"id\" name=\"pk_users\"))"
                        + " (createIndex (index name=\"ix_users_name\" table=\"users\" (key column=\"name\"))))");
    }

    @Test
    void whatIsSaidOfAnIndexIsInTheText() {
        assertThat(CanonicalText.of(Recording.upgrade(op -> {
                    op.createIndex(index("ix")
                            .on("t", key("a").operatorClass("o").collation("c").nullsFirst())
                            .using(IndexMethod.GIN)
                            .including("b")
                            .nullsNotDistinct()
                            .storage("s", "1")
                            .tablespace("f")
                            .concurrently()
                            .ifUnsupported(Fallback.LEAVE_OUT));
                    op.dropIndex("t", Concurrently.concurrently("ix"));
                })))
                .isEqualTo("(operations (createIndex (index name=\"ix\" table=\"t\""
                        + " (key column=\"a\" operatorClass=\"o\" collation=\"c\" nulls=\"first\") method=\"gin\""
                        + " including=\"b\" nullsNotDistinct=\"true\" storage=\"s=1\" tablespace=\"f\""
                        + " concurrently=\"true\" ifUnsupported=\"leave_out\"))"
                        + " (dropIndex table=\"t\" index=\"ix\" concurrently=\"true\"))");
    }

    @Test
    void whatIsSaidOfATableForOneDatabaseIsPartOfTheText() {
        assertThat(CanonicalText.of(Recording.upgrade(op -> op.createTable(table("notes", column("id", INTEGER))
                        .on(Dialect.SQLITE, TableOption.STRICT)
                        .on(Dialect.MYSQL, engine("InnoDB"))))))
                .isEqualTo("(operations (createTable name=\"notes\" (column name=\"id\" (type kind=\"integer\"))"
                        + " (option dialect=\"sqlite\" kind=\"strict\")"
                        + " (option dialect=\"mysql\" kind=\"engine\" value=\"InnoDB\")))");
    }

    @Test
    void whatIsSaidOfAConstraintIsInTheText() {
        assertThat(CanonicalText.of(Recording.upgrade(op -> {
                    op.addConstraint("t", primaryKey("a").including("b").usingIndex("ix"));
                    op.addConstraint(
                            "t", unique("a").deferrable().nullsNotDistinct().onConflict(REPLACE));
                    op.addConstraint(
                            "t",
                            foreignKey("a").references("u", "b").matchFull().notValid());
                    op.addConstraint("t", exclude("a", "=").where("b").initiallyDeferred());
                    op.validateConstraint("t", "fk_t_a");
                })))
                .isEqualTo("(operations"
                        + " (addConstraint table=\"t\" (primaryKey column=\"a\" name=\"pk_t\" including=\"b\""
                        + " usingIndex=\"ix\"))"
                        + " (addConstraint table=\"t\" (unique column=\"a\" name=\"uq_t_a\" deferral=\"possible\""
                        + " nullsNotDistinct=\"true\" onConflict=\"replace\"))"
                        + " (addConstraint table=\"t\" (foreignKey column=\"a\" references=\"u\" to=\"b\""
                        + " onDelete=\"no_action\" onUpdate=\"no_action\" name=\"fk_t_a\" notValid=\"true\""
                        + " matchFull=\"true\"))"
                        + " (addConstraint table=\"t\" (exclusion method=\"gist\" (key column=\"a\" operator=\"=\")"
                        + " (where (expression text=\"b\")) name=\"ex_t_a\" deferral=\"initial\"))"
                        + " (validateConstraint table=\"t\" constraint=\"fk_t_a\"))");
    }

    @Test
    void theSameOperationsHaveTheSameChecksumHoweverTheyAreWritten() {
        Consumer<Operations> refactored = op -> {
            for (String table : Set.of("users")) {
                op.createTable(
                        table,
                        column("id", INTEGER).notNull().identity(),
                        column("name", varchar(50)).notNull(),
                        primaryKey("id"));
                op.createIndex(index("ix_users_name").on(table, "name"));
            }
        };

        assertThat(checksum(refactored)).isEqualTo(checksum(USERS));
    }

    @Test
    void lineEndsDoNotMatter() {
        assertThat(checksum(op -> op.sql("UPDATE a\r\nSET b = 1")))
                .isEqualTo(checksum(op -> op.sql("UPDATE a\nSET b = 1")));
    }

    @Test
    void theOrderOfDialectsDoesNotMatter() {
        Consumer<Operations> drop = op -> op.dropTable("a");

        assertThat(checksum(op -> op.on(Set.of(Dialect.MYSQL, Dialect.SQLITE), drop)))
                .isEqualTo(checksum(op -> op.on(Set.of(Dialect.SQLITE, Dialect.MYSQL), drop)));
    }

    @Test
    void whatIsDoneMatters() {
        assertThat(checksum(op -> op.dropTable("a"))).isNotEqualTo(checksum(op -> op.dropTable("b")));
        assertThat(checksum(op -> op.sql("DELETE FROM a")))
                .isNotEqualTo(checksum(op -> op.sql(Sql.of("DELETE FROM a").reversedByNothing())));
        assertThat(checksum(op -> op.on(Dialect.MYSQL, my -> my.dropTable("a"))))
                .isNotEqualTo(checksum(op -> op.on(Dialect.MARIADB, my -> my.dropTable("a"))));
        assertThat(checksum(op -> op.run(Jdbc.work("first", Jdbc.NOTHING))))
                .isNotEqualTo(checksum(op -> op.run(Jdbc.work("second", Jdbc.NOTHING))));
    }

    @Test
    void quotesCannotForgeAnotherText() {
        assertThat(checksum(op -> op.renameTable("a\" to=\"b", "c")))
                .isNotEqualTo(checksum(op -> op.renameTable("a", "b\" to=\"c")));
    }

    @Test
    void isASha256InHexadecimal() {
        assertThat(checksum(USERS).hex()).matches("[0-9a-f]{64}");
    }

    private static Checksum checksum(Consumer<Operations> calls) {
        return Checksum.of(Recording.upgrade(calls::accept));
    }
}
