package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.EnumValue.value;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.Row.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.core.schema.SchemaState;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An enum type is no object here: checks of its columns list the values. */
final class EnumObjectsTest {
    private final TestDatabase database;

    EnumObjectsTest() throws SQLException {
        database = new TestDatabase();
    }

    @BeforeEach
    void daysWithMoods() throws SQLException {
        database.upgrade(op -> {
            op.createEnum("mood", "good", "bad");
            op.createTable(
                    "days",
                    column("id", INTEGER),
                    column("mood", enumeration("mood")).defaultsTo("good"));
            op.insert("days", row("id", 1).with("mood", "good"), row("id", 2).with("mood", "bad"));
        });
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void aValueIsAddedAndTakenBack() throws SQLException {
        SchemaState before = database.state();
        Consumer<Operations> add = op -> op.addEnumValue("mood", value("so so").after("good"));
        database.upgrade(add);
        assertThat(database.definitionOf("days")).contains("CHECK (mood IN ('good', 'so so', 'bad'))");

        database.downgrade(add, before);
        assertThat(database.definitionOf("days")).contains("CHECK (mood IN ('good', 'bad'))");
        assertThat(database.state()).isEqualTo(before);
    }

    @Test
    void aValueIsRenamedInRowsAndDefaultsToo() throws SQLException {
        SchemaState before = database.state();
        Consumer<Operations> rename = op -> op.renameEnumValue("mood", "good", "fine");
        database.upgrade(rename);
        assertThat(database.definitionOf("days"))
                .contains("mood VARCHAR(4) DEFAULT 'fine' CHECK (mood IN ('fine', 'bad'))");
        assertThat(database.rows("SELECT * FROM days")).containsExactly("1|fine", "2|bad");

        database.downgrade(rename, before);
        assertThat(database.rows("SELECT * FROM days")).containsExactly("1|good", "2|bad");
        assertThat(database.state()).isEqualTo(before);
    }

    @Test
    void otherValuesComeWithRowsThatHoldThem() throws SQLException {
        database.upgrade(op -> op.replaceEnumValues(
                "mood", values("poor", "great").replacing("good", "great").replacing("bad", "poor")));
        assertThat(database.rows("SELECT * FROM days")).containsExactly("1|great", "2|poor");
    }

    @Test
    void aValueThatRowsHoldIsNotTakenAway() {
        assertThatThrownBy(() -> database.upgrade(op -> op.replaceEnumValues("mood", values("good"))))
                .hasStackTraceContaining("the rows of table days do not fit what it becomes");
    }
}
