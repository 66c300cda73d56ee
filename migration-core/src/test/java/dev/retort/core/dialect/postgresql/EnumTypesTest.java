package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.Sql;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.core.dialect.UnsupportedOperation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import org.junit.jupiter.api.Test;

class EnumTypesTest {
    private static final ColumnType MOOD = enumeration("mood", "good", "it's bad");
    private static final String CREATE_MOOD = "CREATE TYPE mood AS ENUM ('good', 'it''s bad')";
    private static final Migration DAYS = op -> op.createTable("days", column("id", INTEGER), column("mood", MOOD));

    private final RenderedSql onEmpty = RenderedSql.on(new PostgresqlDialect());
    private final RenderedSql withDays = onEmpty.after(DAYS);

    @Test
    void aTypeIsMadeBeforeItsFirstTableAndDroppedAfterIt() {
        assertThat(onEmpty.up(DAYS)).containsExactly(CREATE_MOOD, """
                        CREATE TABLE days (
                          id INTEGER,
                          mood mood
                        )""");
        assertThat(onEmpty.down(DAYS)).containsExactly("DROP TABLE days", "DROP TYPE mood");
    }

    @Test
    void aTypeIsMadeOnceForTwoTablesAndDroppedAfterTheLast() {
        assertThat(withDays.up(op -> op.createTable("weeks", column("mood", MOOD))))
                .containsExactly("""
                        CREATE TABLE weeks (
                          mood mood
                        )""");
        assertThat(withDays.after(op -> op.createTable("weeks", column("mood", MOOD)))
                        .up(op -> {
                            op.dropTable("days");
                            op.dropTable(ifExists("weeks"));
                        }))
                .containsExactly("DROP TABLE days", "DROP TABLE IF EXISTS weeks", "DROP TYPE mood");
    }

    @Test
    void aTypeComesAndGoesWithAColumn() {
        Migration migration = op -> op.addColumn(
                "days", column("other", enumeration("weather", "sun")).defaultsTo("sun"));

        assertThat(withDays.up(migration))
                .containsExactly(
                        "CREATE TYPE weather AS ENUM ('sun')",
                        "ALTER TABLE days ADD COLUMN other weather DEFAULT 'sun'");
        assertThat(withDays.down(migration)).containsExactly("ALTER TABLE days DROP COLUMN other", "DROP TYPE weather");
    }

    @Test
    void aTypeComesAndGoesWithTheTypeOfAColumn() {
        RenderedSql withText = onEmpty.after(op -> op.createTable("days", column("mood", TEXT)));
        Migration migration = op -> op.alterColumn("days", "mood", toType(MOOD));

        assertThat(withText.up(migration)).containsExactly(CREATE_MOOD, """
                        ALTER TABLE days
                          ALTER COLUMN mood TYPE mood USING mood::mood""");
        assertThat(withText.down(migration)).containsExactly("""
                        ALTER TABLE days
                          ALTER COLUMN mood TYPE TEXT""", "DROP TYPE mood");
    }

    @Test
    void otherValuesTakeThePlaceOfTheOldOnesWithTheDefaultSteppingAside() {
        RenderedSql withDefault =
                onEmpty.after(op -> op.createTable("days", column("mood", MOOD).defaultsTo("good")));

        assertThat(withDefault.up(
                        op -> op.alterColumn("days", "mood", toType(enumeration("mood", "good", "bad", "none")))))
                .containsExactly(
                        "ALTER TYPE mood RENAME TO retort_replaced_type",
                        "CREATE TYPE mood AS ENUM ('good', 'bad', 'none')",
                        """
                        ALTER TABLE days
                          ALTER COLUMN mood DROP DEFAULT,
                          ALTER COLUMN mood TYPE mood USING mood::TEXT::mood,
                          ALTER COLUMN mood SET DEFAULT 'good'""",
                        "DROP TYPE retort_replaced_type");
    }

    @Test
    void aTypeHasTheSameValuesEverywhere() {
        Migration migration = op -> op.createTable("weeks", column("mood", enumeration("mood", "good")));

        assertThatThrownBy(() -> withDays.up(migration))
                .isInstanceOf(UnsupportedOperation.class)
                .hasMessageStartingWith("createTable(weeks) (EnumTypesTest.java:")
                .hasMessageEndingWith("PostgreSQL has one type mood, but days.mood wants it with the values"
                        + " [good, it's bad] and weeks.mood with [good]; give one of them another name, or change the type"
                        + " for all of its columns by sql(...).affecting(...)");
    }

    @Test
    void aValueIsAddedForAllColumnsBySql() {
        ColumnType more = enumeration("mood", "good", "it's bad", "none");
        RenderedSql withTwo = withDays.after(op -> op.createTable("weeks", column("mood", MOOD)));
        Migration migration =
                op -> op.sql(Sql.of("ALTER TYPE mood ADD VALUE 'none'").affecting(same -> {
                    same.alterColumn("days", "mood", toType(more));
                    same.alterColumn("weeks", "mood", toType(more));
                }));

        assertThat(withTwo.up(migration)).containsExactly("ALTER TYPE mood ADD VALUE 'none'");
        assertThat(withTwo.after(migration).up(op -> op.addColumn("days", column("other", more))))
                .containsExactly("ALTER TABLE days ADD COLUMN other mood");
    }

    @Test
    void aTableThatMayBeThereAlreadyFindsItsTypeThere() {
        assertThat(onEmpty.up(
                        op -> op.createTable(table("days", column("mood", MOOD)).ifNotExists())))
                .containsExactly("""
                        DO $retort$
                        BEGIN
                          IF to_regtype('mood') IS NULL THEN
                            CREATE TYPE mood AS ENUM ('good', 'it''s bad');
                          END IF;
                        END
                        $retort$""", """
                        CREATE TABLE IF NOT EXISTS days (
                          mood mood
                        )""");
    }

    @Test
    void anEnumerationThatIsSpeltOtherwiseHereNeedsNoType() {
        assertThat(onEmpty.up(op -> op.createTable("days", column("mood", MOOD.on(Dialect.POSTGRESQL, "varchar(9)")))))
                .containsExactly("""
                        CREATE TABLE days (
                          mood varchar(9)
                        )""");
    }
}
