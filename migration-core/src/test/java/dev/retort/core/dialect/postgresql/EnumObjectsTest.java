package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.EnumType.enumType;
import static dev.retort.schema.EnumValue.value;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.IfExists.ifExists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

class EnumObjectsTest {
    private static final Migration MOOD = op -> op.createEnum("mood", "good", "bad");
    private static final Migration DAYS = op -> op.createTable(
            "days",
            column("id", INTEGER),
            column("mood", enumeration("mood")).notNull().defaultsTo("good"),
            check("mood <> 'bad'").named("ck_mood"));

    private final RenderedSql onEmpty = RenderedSql.on(new PostgresqlDialect());
    private final RenderedSql withMood = onEmpty.after(MOOD);
    private final RenderedSql withDays = withMood.after(DAYS);

    @Test
    void aTypeIsCreatedAndDropped() {
        assertThat(onEmpty.up(MOOD)).containsExactly("CREATE TYPE mood AS ENUM ('good', 'bad')");
        assertThat(onEmpty.down(MOOD)).containsExactly("DROP TYPE mood");
        assertThat(onEmpty.up(op -> op.dropEnum(ifExists("mood")))).containsExactly("DROP TYPE IF EXISTS mood");
        assertThat(onEmpty.up(op -> op.createEnum(enumType("mood", "good").ifNotExists())))
                .containsExactly("""
                        DO $retort$
                        BEGIN
                          IF to_regtype('mood') IS NULL THEN
                            CREATE TYPE mood AS ENUM ('good');
                          END IF;
                        END
                        $retort$""");
    }

    @Test
    void aTypeThatWasCreatedIsSharedAndStaysWhenATableGoes() {
        assertThat(withMood.up(DAYS)).containsExactly("""
                CREATE TABLE days (
                  id INTEGER,
                  mood mood DEFAULT 'good' NOT NULL,
                  CONSTRAINT ck_mood CHECK (mood <> 'bad')
                )""");
        assertThat(withMood.down(DAYS)).containsExactly("DROP TABLE days");
        assertThat(withDays.up(op -> op.createTable("weeks", column("mood", enumeration("mood", "good", "bad")))))
                .containsExactly("""
                        CREATE TABLE weeks (
                          mood mood
                        )""");
    }

    @Test
    void aValueIsAddedInItsPlace() {
        assertThat(withDays.up(op -> op.addEnumValue("mood", "worse")))
                .containsExactly("ALTER TYPE mood ADD VALUE 'worse'");
        assertThat(withDays.up(op -> op.addEnumValue("mood", value("so so").before("bad"))))
                .containsExactly("ALTER TYPE mood ADD VALUE 'so so' BEFORE 'bad'");
        assertThat(withDays.up(op -> op.addEnumValue("mood", value("so so").after("good"))))
                .containsExactly("ALTER TYPE mood ADD VALUE 'so so' AFTER 'good'");
    }

    @Test
    void anAddedValueIsTakenBackByAnotherTypeWithTheDefaultAndTheCheckSteppingAside() {
        assertThat(withDays.down(op -> op.addEnumValue("mood", "worse")))
                .containsExactly(
                        "ALTER TYPE mood RENAME TO retort_replaced_type",
                        "CREATE TYPE mood AS ENUM ('good', 'bad')",
                        "ALTER TABLE days DROP CONSTRAINT ck_mood",
                        """
                        ALTER TABLE days
                          ALTER COLUMN mood DROP DEFAULT,
                          ALTER COLUMN mood TYPE mood USING mood::TEXT::mood,
                          ALTER COLUMN mood SET DEFAULT 'good'""",
                        "ALTER TABLE days ADD CONSTRAINT ck_mood CHECK (mood <> 'bad')",
                        "DROP TYPE retort_replaced_type");
    }

    @Test
    void aValueIsRenamedThereAndBack() {
        Migration rename = op -> op.renameEnumValue("mood", "good", "it's good");

        assertThat(withDays.up(rename)).containsExactly("ALTER TYPE mood RENAME VALUE 'good' TO 'it''s good'");
        assertThat(withDays.down(rename)).containsExactly("ALTER TYPE mood RENAME VALUE 'it''s good' TO 'good'");
    }

    @Test
    void otherValuesComeWithRowsAndDefaultsThatHoldThem() {
        Migration replace =
                op -> op.replaceEnumValues("mood", values("bright", "bad").replacing("good", "bright"));

        assertThat(withDays.up(replace)).contains("""
                        ALTER TABLE days
                          ALTER COLUMN mood DROP DEFAULT,
                          ALTER COLUMN mood TYPE mood USING (CASE mood::TEXT WHEN 'good' THEN 'bright' ELSE mood::TEXT END)::mood,
                          ALTER COLUMN mood SET DEFAULT 'bright'""");
        assertThat(withDays.down(replace)).contains("""
                        ALTER TABLE days
                          ALTER COLUMN mood DROP DEFAULT,
                          ALTER COLUMN mood TYPE mood USING (CASE mood::TEXT WHEN 'bright' THEN 'good' ELSE mood::TEXT END)::mood,
                          ALTER COLUMN mood SET DEFAULT 'good'""");
    }

    @Test
    void aTypeIsRenamedThereAndBack() {
        Migration rename = op -> op.renameEnum("mood", "weather");

        assertThat(withDays.up(rename)).containsExactly("ALTER TYPE mood RENAME TO weather");
        assertThat(withDays.down(rename)).containsExactly("ALTER TYPE weather RENAME TO mood");
        assertThat(withDays.after(rename).up(op -> op.addColumn("days", column("other", enumeration("weather")))))
                .containsExactly("ALTER TABLE days ADD COLUMN other weather");
    }
}
