package dev.retort.core.dialect;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change that keeps nobody from using the table")
class OnlineTest {
    private static final Migration TABLES = op -> {
        op.createTable("p", column("id", INTEGER), primaryKey("id"));
        op.createTable(
                "t",
                column("id", INTEGER),
                column("a", INTEGER),
                column("c", varchar(20)),
                column("n", decimal(8, 2)),
                primaryKey("id"));
        op.createIndex(index("ix_c").on("t", "c"));
        op.createIndex(index("ix_a").on("t", "a").unique());
    };

    private final RenderedSql sqlite = RenderedSql.on(new SqliteDialect()).after(TABLES);
    private final RenderedSql postgresql =
            RenderedSql.on(new PostgresqlDialect()).after(TABLES);
    private final RenderedSql mysql = RenderedSql.on(new MysqlDialect()).after(TABLES);
    private final RenderedSql mariadb = RenderedSql.on(new MariadbDialect()).after(TABLES);

    @Test
    void isToldToMysqlAndMariadbInEachStatement() {
        Migration changes = online(then -> {
            then.addColumn("t", column("z", INTEGER));
            then.alterColumn("t", "a", toType(BIGINT));
            then.createIndex(index("ix_z").on("t", "z").unique());
            then.dropIndex("t", "ix_c");
            then.renameTable("t", "t2");
        });

        assertThat(mysql.up(changes))
                .containsExactly(
                        "ALTER TABLE t ADD COLUMN z INTEGER, LOCK=NONE",
                        "ALTER TABLE t MODIFY COLUMN a BIGINT, LOCK=NONE",
                        "CREATE UNIQUE INDEX ix_z ON t (z) LOCK=NONE",
                        "ALTER TABLE t DROP INDEX ix_c, LOCK=NONE",
                        "ALTER TABLE t RENAME TO t2, ALGORITHM=INSTANT");
        assertThat(mariadb.up(changes)).isEqualTo(mysql.up(changes));
    }

    @Test
    void goesBackInTheSameWay() {
        Migration changes = online(then -> {
            then.addColumn("t", column("z", INTEGER));
            then.createIndex(index("ix_z").on("t", "z"));
        });

        assertThat(mysql.down(changes))
                .containsExactly("ALTER TABLE t DROP INDEX ix_z, LOCK=NONE", "ALTER TABLE t DROP COLUMN z, LOCK=NONE");
        assertThat(postgresql.down(changes))
                .containsExactly("DROP INDEX CONCURRENTLY ix_z", "ALTER TABLE t DROP COLUMN z");
    }

    @Test
    void isToldWhereTheServerLooksANameUp() {
        assertThat(mysql.up(online(then -> then.dropConstraint("t", primaryKey("id")))))
                .containsExactly("ALTER TABLE t DROP PRIMARY KEY, LOCK=NONE");
        assertThat(mysql.after(op -> op.sql(dev.retort.Sql.of("ALTER TABLE t ADD CHECK (a > 0)")
                                .affecting(same ->
                                        same.addConstraint("t", check("a > 0").unnamed()))))
                        .up(online(
                                then -> then.dropConstraint("t", check("a > 0").unnamed()))))
                .anySatisfy(sql -> assertThat(sql)
                        .startsWith("SET @retort_statement = CONCAT(")
                        .endsWith(", ', LOCK=NONE')"));
    }

    @Test
    void asksPostgresqlForWhatLetsOthersWork() {
        assertThat(postgresql.up(online(then -> {
                    then.createIndex(index("ix_n").on("t", "n"));
                    then.dropIndex("t", "ix_c");
                    then.addConstraint("t", foreignKey("a").references("p", "id"));
                    then.addConstraint("t", check("a > 0").named("ck_a"));
                    then.addConstraint("t", unique("a").usingIndex("ix_a"));
                })))
                .containsExactly(
                        "CREATE INDEX CONCURRENTLY ix_n ON t (n)",
                        "DROP INDEX CONCURRENTLY ix_c",
                        "ALTER TABLE t ADD CONSTRAINT fk_t_a FOREIGN KEY (a) REFERENCES p (id) NOT VALID",
                        "ALTER TABLE t VALIDATE CONSTRAINT fk_t_a",
                        "ALTER TABLE t ADD CONSTRAINT ck_a CHECK (a > 0) NOT VALID",
                        "ALTER TABLE t VALIDATE CONSTRAINT ck_a",
                        "ALTER TABLE t ADD CONSTRAINT uq_t_a UNIQUE USING INDEX ix_a");
    }

    @Test
    void isWhatPostgresqlDoesInAMoment() {
        assertThat(postgresql.up(online(then -> {
                    then.addColumn("t", column("z", INTEGER).notNull().defaultsTo(5));
                    then.addColumn("t", column("at", TIMESTAMP).defaultsTo(currentTimestamp()));
                    then.alterColumn("t", "c", toType(varchar(40)));
                    then.alterColumn("t", "n", toType(decimal(12, 2)));
                    then.alterColumn("t", "a", toDefault(3));
                    then.renameColumn("t", "a", "b");
                    then.dropColumn("t", "z");
                })))
                .containsExactly(
                        "ALTER TABLE t ADD COLUMN z INTEGER DEFAULT 5 NOT NULL",
                        "ALTER TABLE t ADD COLUMN at TIMESTAMP WITHOUT TIME ZONE DEFAULT CURRENT_TIMESTAMP",
                        "ALTER TABLE t\n  ALTER COLUMN c TYPE VARCHAR(40)",
                        "ALTER TABLE t\n  ALTER COLUMN n TYPE NUMERIC(12, 2)",
                        "ALTER TABLE t\n  ALTER COLUMN a SET DEFAULT 3",
                        "ALTER TABLE t RENAME COLUMN a TO b",
                        "ALTER TABLE t DROP COLUMN z");
    }

    @Test
    void isRefusedWherePostgresqlWritesRowsAnew() {
        assertRefused(
                then -> then.alterColumn("t", "a", toType(BIGINT)),
                "PostgreSQL writes each row anew and keeps everybody from the table meanwhile; add another column,"
                        + " fill it, and let the application change over to it, or call it outside of online(...)");
        assertRefused(
                then -> then.alterColumn("t", "c", toType(varchar(10))), "PostgreSQL writes each row anew and keeps");
        assertRefused(
                then -> then.alterColumn("t", "n", toType(decimal(12, 4))),
                "PostgreSQL writes each row anew and keeps");
        assertRefused(
                then -> then.addColumn("t", column("z", INTEGER).identity()),
                "PostgreSQL numbers the rows that are there and keeps everybody from the table meanwhile;");
        assertRefused(
                then -> then.addColumn("t", column("z", INTEGER).defaultsTo(expression("random()"))),
                "PostgreSQL may have to work out the default for each row and keeps everybody from the table");
        assertRefused(
                then -> then.addColumn("t", column("z", INTEGER).generatedAs(expression("a + 1"))),
                "PostgreSQL works out a value for each row and keeps everybody from the table meanwhile;");
    }

    @Test
    void isRefusedWherePostgresqlLooksAtAllRows() {
        assertRefused(
                then -> then.addColumn("t", column("z", INTEGER).notNull()),
                "PostgreSQL looks at all rows and keeps everybody from the table meanwhile; add the column with a"
                        + " default, or fill it before it refuses nulls, or call it outside of online(...)");
        assertRefused(
                then -> then.alterColumn("t", "a", toNotNull()),
                "PostgreSQL looks at all rows and keeps everybody from the table meanwhile; add a check that it is not"
                        + " null, which is possible online, or call it outside of online(...)");
        assertRefused(
                then -> then.addConstraint("t", unique("a")),
                "PostgreSQL looks at all rows and keeps everybody from the table meanwhile; create a unique index"
                        + " online first, and make the constraint of it: usingIndex(...), or call it outside of"
                        + " online(...)");
    }

    @Test
    void meansNothingToSqliteWhichHasOneLockForAll() {
        Migration changes = online(then -> then.addColumn("t", column("z", INTEGER)));

        assertThat(sqlite.up(changes)).containsExactly("ALTER TABLE t ADD COLUMN z INTEGER");
        assertThat(sqlite.down(changes)).containsExactly("ALTER TABLE t DROP COLUMN z");
    }

    @Test
    void isAChangeToATableThatIsThere() {
        assertThatThrownBy(() -> sqlite.up(online(then -> then.sql("UPDATE t SET a = 1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sql(\"UPDATE t SET a = 1\") is no change to a table or an index that is there; call it"
                        + " outside of online(...)");
        assertThatThrownBy(() -> sqlite.up(online(then -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("online(...) holds no operation");
    }

    private static Migration online(Consumer<Operations> changes) {
        return op -> op.online(changes);
    }

    private void assertRefused(Consumer<Operations> change, String message) {
        assertThatThrownBy(() -> postgresql.up(online(change)))
                .isInstanceOf(UnsupportedOperation.class)
                .hasMessageContaining(message);
    }
}
