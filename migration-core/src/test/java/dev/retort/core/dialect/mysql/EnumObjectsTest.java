package dev.retort.core.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.EnumValue.value;
import static dev.retort.schema.EnumValues.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

/** An enum type is no object here: its columns list the values. */
class EnumObjectsTest {
    private static final Migration MOOD = op -> op.createEnum("mood", "good", "bad");
    private static final Migration DAYS = op -> op.createTable(
            "days",
            column("id", INTEGER),
            column("mood", enumeration("mood")).notNull().defaultsTo("good"),
            column("next", enumeration("mood")));

    private final RenderedSql onEmpty = RenderedSql.on(new MysqlDialect());
    private final RenderedSql withMood = onEmpty.after(MOOD);
    private final RenderedSql withDays = withMood.after(DAYS);

    @Test
    void aTypeComesToNothingAndItsColumnsListItsValues() {
        assertThat(onEmpty.up(MOOD)).isEmpty();
        assertThat(onEmpty.down(MOOD)).isEmpty();
        assertThat(withMood.up(DAYS)).containsExactly("""
                CREATE TABLE days (
                  id INTEGER,
                  mood ENUM('good', 'bad') NOT NULL DEFAULT 'good',
                  next ENUM('good', 'bad')
                )""");
        assertThat(withDays.up(op -> op.renameEnum("mood", "weather"))).isEmpty();
    }

    @Test
    void aValueIsAddedToAllColumns() {
        assertThat(withDays.up(op -> op.addEnumValue("mood", value("so so").before("bad"))))
                .containsExactly(
                        "ALTER TABLE days MODIFY COLUMN mood ENUM('good', 'so so', 'bad') NOT NULL DEFAULT 'good',"
                                + " MODIFY COLUMN next ENUM('good', 'so so', 'bad')");
    }

    @Test
    void aValueIsRenamedWhileTheColumnsHaveBothNames() {
        assertThat(withDays.up(op -> op.renameEnumValue("mood", "good", "fine")))
                .containsExactly(
                        "ALTER TABLE days MODIFY COLUMN mood ENUM('good', 'bad', 'fine') NOT NULL DEFAULT 'good',"
                                + " MODIFY COLUMN next ENUM('good', 'bad', 'fine')",
                        "UPDATE days SET mood = CASE mood WHEN 'good' THEN 'fine' END WHERE mood IN ('good')",
                        "UPDATE days SET next = CASE next WHEN 'good' THEN 'fine' END WHERE next IN ('good')",
                        "ALTER TABLE days MODIFY COLUMN mood ENUM('fine', 'bad') NOT NULL DEFAULT 'fine',"
                                + " MODIFY COLUMN next ENUM('fine', 'bad')");
    }

    @Test
    void otherValuesComeWithRowsThatHoldThem() {
        assertThat(withDays.up(op -> op.replaceEnumValues(
                        "mood", values("bad", "fine", "great").replacing("good", "fine"))))
                .startsWith("ALTER TABLE days MODIFY COLUMN mood ENUM('good', 'bad', 'fine') NOT NULL DEFAULT 'good',"
                        + " MODIFY COLUMN next ENUM('good', 'bad', 'fine')")
                .endsWith("ALTER TABLE days MODIFY COLUMN mood ENUM('bad', 'fine', 'great') NOT NULL DEFAULT 'fine',"
                        + " MODIFY COLUMN next ENUM('bad', 'fine', 'great')");
    }
}
