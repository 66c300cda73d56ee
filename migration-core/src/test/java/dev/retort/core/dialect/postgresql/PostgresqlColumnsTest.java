package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropComment;
import static dev.retort.schema.ColumnChange.dropDefault;
import static dev.retort.schema.ColumnChange.toComment;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresqlColumnsTest {
    private static RenderedSql withColumn(Column column) {
        return RenderedSql.on(new PostgresqlDialect())
                .after(op -> op.createTable("users", column("id", INTEGER), column));
    }

    private static List<String> altered(Column column, ColumnChange... changes) {
        return withColumn(column).up(op -> op.alterColumn("users", column.name(), changes));
    }

    @Test
    void aColumnIsAddedWithItsComment() {
        Migration migration = op -> op.addColumn(
                "users", column("age", SMALLINT).notNull().defaultsTo(0).comment("in years"));

        assertThat(withColumn(column("name", TEXT)).up(migration))
                .containsExactly(
                        "ALTER TABLE users ADD COLUMN age SMALLINT DEFAULT 0 NOT NULL",
                        "COMMENT ON COLUMN users.age IS 'in years'");
        assertThat(withColumn(column("name", TEXT)).down(migration))
                .containsExactly("ALTER TABLE users DROP COLUMN age");
    }

    @Test
    void aColumnMayBeGoneAlready() {
        assertThat(withColumn(column("name", TEXT)).up(op -> op.dropColumn("users", ifExists("nick"))))
                .containsExactly("ALTER TABLE users DROP COLUMN IF EXISTS nick");
    }

    @Test
    void severalChangesAreOneStatementButForTheComment() {
        assertThat(altered(
                        column("name", varchar(50)),
                        toType(varchar(100)),
                        toNotNull(),
                        toDefault("nobody"),
                        toComment("as they sign")))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN name TYPE VARCHAR(100),
                          ALTER COLUMN name SET NOT NULL,
                          ALTER COLUMN name SET DEFAULT 'nobody'""", "COMMENT ON COLUMN users.name IS 'as they sign'");
    }

    @Test
    void whatWasGivenIsTakenAway() {
        assertThat(altered(
                        column("name", TEXT).notNull().defaultsTo("x").comment("y"),
                        toNullable(),
                        dropDefault(),
                        dropComment()))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN name DROP NOT NULL,
                          ALTER COLUMN name DROP DEFAULT""", "COMMENT ON COLUMN users.name IS NULL");
    }

    @Test
    void aCommentAloneAltersNothing() {
        assertThat(altered(column("name", TEXT), toComment("it's theirs")))
                .containsExactly("COMMENT ON COLUMN users.name IS 'it''s theirs'");
    }

    @Test
    void theAuthorSaysHowValuesAreConverted() {
        assertThat(altered(
                        column("seen", raw("timestamptz")),
                        toType(BIGINT).using("(extract(epoch FROM seen) * 1000)::bigint")))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN seen TYPE BIGINT USING (extract(epoch FROM seen) * 1000)::bigint""");
    }

    @Test
    void aDefaultOfAnotherTypeStepsAsideForTheChange() {
        assertThat(altered(column("age", varchar(3)).defaultsTo("7"), toType(INTEGER)))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN age DROP DEFAULT,
                          ALTER COLUMN age TYPE INTEGER USING age::INTEGER,
                          ALTER COLUMN age SET DEFAULT '7'""");
    }

    @Test
    void aNewDefaultTakesThePlaceOfTheOneThatStepsAside() {
        assertThat(altered(column("active", INTEGER).defaultsTo(1), toDefault(true), toType(BOOLEAN)))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN active DROP DEFAULT,
                          ALTER COLUMN active SET DEFAULT true,
                          ALTER COLUMN active TYPE BOOLEAN USING active::INTEGER::BOOLEAN""");
    }

    @Test
    void aDefaultIsDroppedOnce() {
        assertThat(altered(column("seen", TEXT).defaultsTo(currentTimestamp()), toType(INTEGER), dropDefault()))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN seen DROP DEFAULT,
                          ALTER COLUMN seen TYPE INTEGER USING seen::INTEGER""");
    }

    @Test
    void aLongerStringKeepsItsDefaultAndIsNeverCut() {
        assertThat(altered(column("name", TEXT).defaultsTo("nobody"), toType(varchar(50))))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN name TYPE VARCHAR(50)""");
    }

    @Test
    void theWayBackToANumberConvertsLikeAnAuthorWould() {
        Migration migration = op -> op.alterColumn("users", "age", toType(varchar(10)));

        assertThat(withColumn(column("age", INTEGER)).down(migration)).containsExactly("""
                ALTER TABLE users
                  ALTER COLUMN age TYPE INTEGER USING age::INTEGER""");
    }

    @Test
    void theSequenceOfASerialColumnGrowsWithIt() {
        assertThat(altered(column("number", INTEGER).serial(), toType(BIGINT))).containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN number TYPE BIGINT""", """
                        DO $retort$
                        BEGIN
                          EXECUTE format('ALTER SEQUENCE %s AS BIGINT', pg_get_serial_sequence('users', 'number'));
                        END
                        $retort$""");
    }

    @Test
    void checksAndIndexesWithExpressionsStepAsideForAnotherKindOfType() {
        RenderedSql withDependents = withColumn(column("age", TEXT)).after(op -> {
            op.addConstraint("users", check("age <> ''").named("age_is_said"));
            op.createIndex(index("plain").on("users", "age"));
            op.createIndex(index("computed").on("users", key(expression("lower(age)"))));
            op.createIndex(index("partial").on("users", "id").unique().where("age <> '0'"));
        });

        assertThat(withDependents.up(op -> op.alterColumn("users", "age", toType(varchar(3)))))
                .containsExactly("""
                        ALTER TABLE users
                          ALTER COLUMN age TYPE VARCHAR(3)""");
        assertThat(withDependents.up(op -> op.alterColumn("users", "age", toType(raw("citext")))))
                .containsExactly(
                        "ALTER TABLE users DROP CONSTRAINT age_is_said",
                        "DROP INDEX computed",
                        "DROP INDEX partial",
                        """
                        ALTER TABLE users
                          ALTER COLUMN age TYPE citext""",
                        "ALTER TABLE users ADD CONSTRAINT age_is_said CHECK (age <> '')",
                        "CREATE INDEX computed ON users ((lower(age)))",
                        "CREATE UNIQUE INDEX partial ON users (id) WHERE age <> '0'");
    }

    @Test
    void aWiderNumberKeepsItsDefault() {
        assertThat(altered(column("age", INTEGER).defaultsTo(7), toType(BIGINT)))
                .containsExactly("""
                ALTER TABLE users
                  ALTER COLUMN age TYPE BIGINT""");
    }
}
