package dev.retort.core.checksum;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.recording.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class OperationsComparisonTest {
    private static final Consumer<Operations> PEOPLE = op -> {
        op.createTable("people", column("id", INTEGER), column("name", TEXT), primaryKey("id"));
        op.createIndex(index().on("people", "name"));
        op.sql("UPDATE people\nSET name = 'a \\ \"b\"'\nWHERE id = 1");
    };

    private static List<String> differences(Consumer<Operations> then, Consumer<Operations> now) {
        KeptText kept = KeptText.of(recorded(then));
        assertThat(kept.text()).doesNotContain("\n");
        List<String> lines = new ArrayList<>();
        for (OperationDifference difference : OperationsComparison.of(kept, recorded(now))) {
            lines.add(difference.kind() + " " + difference.position());
            lines.addAll(difference.lines());
        }
        return lines;
    }

    private static List<RecordedOperation> recorded(Consumer<Operations> upgrade) {
        return Recording.upgrade(upgrade::accept);
    }

    @Test
    void theSameHasNoDifference() {
        assertThat(differences(PEOPLE, PEOPLE)).isEmpty();
    }

    @Test
    void aStatementIsComparedLineByLine() {
        assertThat(differences(PEOPLE, op -> {
                    op.createTable("people", column("id", INTEGER), column("name", TEXT), primaryKey("id"));
                    op.createIndex(index().on("people", "name"));
                    op.sql("UPDATE people\nSET name = 'a \\ \"b\"'\nWHERE id = 2");
                }))
                .containsExactly("CHANGED 3", "  sql", "-   WHERE id = 1\"", "+   WHERE id = 2\"");
    }

    @Test
    void whatCameInBetweenIsNew() {
        assertThat(differences(PEOPLE, op -> {
                    op.dropTable("animals");
                    PEOPLE.accept(op);
                    op.dropTable("plants");
                }))
                .containsExactly("ADDED 1", "+ dropTable name=\"animals\"", "ADDED 5", "+ dropTable name=\"plants\"");
    }

    @Test
    void whatIsGoneIsToldWithItsPlaceOfThen() {
        assertThat(differences(PEOPLE, op -> op.createIndex(index().on("people", "name"))))
                .containsExactly(
                        "REMOVED 1",
                        "- createTable name=\"people\"",
                        "-   column name=\"id\" (type kind=\"integer\")",
                        "-   column name=\"name\" (type kind=\"text\")",
                        "-   primaryKey column=\"id\" name=\"pk_people\"",
                        "REMOVED 3",
                        "- sql",
                        "-   text=\"UPDATE people",
                        "-   SET name = 'a \\\\ \\\"b\\\"'",
                        "-   WHERE id = 1\"");
    }

    @Test
    void anotherOrderIsADifference() {
        assertThat(differences(
                        op -> {
                            op.dropTable("a");
                            op.dropTable("b");
                        },
                        op -> {
                            op.dropTable("b");
                            op.dropTable("a");
                        }))
                .containsExactly("REMOVED 1", "- dropTable name=\"a\"", "ADDED 2", "+ dropTable name=\"a\"");
    }

    @Test
    void passwordsAreNotKept() {
        KeptText kept = KeptText.of(recorded(op -> {
            op.sql("CREATE USER app IDENTIFIED BY 'geh''eim'");
            op.sql("ALTER ROLE app WITH PASSWORD 'geheim'");
            op.sql(Sql.of("ALTER USER app IDENTIFIED WITH caching_sha2_password BY 'geheim'")
                    .reversedByNothing());
        }));

        assertThat(kept.text()).doesNotContain("geh").contains("BY ***").contains("PASSWORD ***");
        assertThat(OperationsComparison.of(kept, recorded(op -> {
                    op.sql("CREATE USER app IDENTIFIED BY 'geh''eim'");
                    op.sql("ALTER ROLE app WITH PASSWORD 'another'");
                    op.sql(Sql.of("ALTER USER app IDENTIFIED WITH caching_sha2_password BY 'geheim'")
                            .reversedByNothing());
                })))
                .isEmpty();
    }

    @Test
    void passwordsInAddressesOfOtherDatabasesAreNotKept() {
        assertThat(KeptText.of(recorded(op -> {
                            op.sql("SELECT dblink_connect('host=other user=app password=geheim dbname=x')");
                            op.sql("CREATE SUBSCRIPTION s CONNECTION 'postgresql://app:geheim@other/x?token=geheim'");
                            op.sql("UPDATE users SET password = NULL WHERE token = id");
                        }))
                        .text())
                .doesNotContain("geheim")
                .contains(
                        "password=*** dbname=x", "//app:***@other/x?token=***", "SET password = NULL WHERE token = id");
    }

    @Test
    void aVeryLongOperationIsKeptByItsBeginning() {
        String rows = "INSERT INTO people VALUES " + "(1, 'a name'), ".repeat(10_000);
        KeptText kept = KeptText.of(recorded(op -> op.sql(rows)));

        assertThat(kept.text()).hasSizeLessThan(500);
        assertThat(OperationsComparison.of(kept, recorded(op -> op.sql(rows)))).isEmpty();
        assertThat(OperationsComparison.of(kept, recorded(op -> op.sql(rows + "(2, 'b')"))))
                .singleElement()
                .satisfies(difference -> assertThat(difference.kind()).isEqualTo(OperationDifference.Kind.CHANGED));
    }

    @Test
    void ofAVeryDifferentOperationOnlyTheBeginningIsShown() {
        List<String> lines = differences(
                op -> op.sql("SELECT 0" + "\n, 1".repeat(3000)), op -> op.sql("SELECT 0" + "\n, 2".repeat(3000)));

        assertThat(lines).hasSize(26).endsWith("  and 5977 more lines");
    }

    @Test
    void aTextThatWasCutOffTellsNothing() {
        String text = KeptText.of(recorded(PEOPLE)).text();

        assertThat(OperationsComparison.of(new KeptText(text.substring(0, 90)), recorded(op -> op.dropTable("a"))))
                .isEmpty();
    }
}
