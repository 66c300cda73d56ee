package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Copied rows are compared with the originals:")
class RowCheckTest {
    private static final String COLUMNS = "(id INTEGER PRIMARY KEY, name TEXT, amount NUMERIC(12, 2), anything BLOB)";
    private static final TableState TABLE = TableState.of(
            table(
                    "original",
                    column("id", INTEGER),
                    column("name", TEXT),
                    column("amount", decimal(12, 2)),
                    column("anything", raw("BLOB")),
                    primaryKey("id")),
            Dialect.SQLITE);

    private final RowRules rules = new RowRules(TABLE, TABLE, new RowCopy(TABLE, TABLE, Map.of(), new SqliteTypes()));
    private Connection connection;

    @BeforeEach
    void copyRows() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statements.execute(connection, "CREATE TABLE original " + COLUMNS);
        Statements.execute(connection, "CREATE TABLE copy " + COLUMNS);
        Statements.execute(
                connection,
                "INSERT INTO original VALUES (1, 'Ada', 1, 1), (2, '1', 1.5, 1.0), (3, NULL, NULL, 'Ada'), (4, '', -1, X'416461')");
        Statements.execute(connection, "INSERT INTO copy SELECT * FROM original");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void sameRowsAreTheSame() {
        assertThatCode(() -> new RowCheck(connection, rules).compare("copy")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM copy WHERE id = 2",
                "UPDATE copy SET id = 5 WHERE id = 4",
                "UPDATE copy SET name = 'ada' WHERE id = 1",
                "UPDATE copy SET name = 'Ada ' WHERE id = 1",
                "UPDATE copy SET name = '1.0' WHERE id = 2",
                "UPDATE copy SET name = X'31' WHERE id = 2",
                "UPDATE copy SET name = NULL WHERE id = 4",
                "UPDATE copy SET name = '' WHERE id = 3",
                "UPDATE copy SET amount = 1.5000000000000002 WHERE id = 2",
                "UPDATE copy SET amount = 'one' WHERE id = 1",
                "UPDATE copy SET amount = 0 WHERE id = 3",
                "UPDATE copy SET anything = 1.0 WHERE id = 1",
                "UPDATE copy SET anything = 1 WHERE id = 2",
                "UPDATE copy SET anything = '1' WHERE id = 1",
                "UPDATE copy SET anything = X'416461' WHERE id = 3",
                "UPDATE copy SET anything = 'Ada' WHERE id = 4"
            })
    @DisplayName("one is missing or different")
    void differenceIsFound(String damage) throws SQLException {
        Statements.execute(connection, damage);

        assertThatThrownBy(() -> new RowCheck(connection, rules).compare("copy"))
                .isInstanceOf(CopyIsDifferent.class)
                .hasMessageContaining("1 are missing or different");
    }

    @Test
    void rowTooManyIsFound() throws SQLException {
        Statements.execute(connection, "INSERT INTO copy (id) VALUES (5)");

        assertThatThrownBy(() -> new RowCheck(connection, rules).compare("copy"))
                .isInstanceOf(CopyIsDifferent.class)
                .hasMessageContaining("there are 1 more of them, and 0 are missing or different");
    }

    @Test
    void typesAreAskedForWhereEqualValuesMayBeStoredInTwoWays() {
        assertThat(rules.lost("copy")).containsOnlyOnce("typeof(old.anything)").doesNotContain("typeof(old.amount)");
    }
}
