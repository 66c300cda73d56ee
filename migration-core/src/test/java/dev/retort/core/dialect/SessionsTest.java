package dev.retort.core.dialect;

import static dev.retort.LockMode.AGAINST_READS_AND_WRITES;
import static dev.retort.SessionSetting.lockTimeout;
import static dev.retort.SessionSetting.statementTimeout;
import static dev.retort.SessionSetting.variable;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.SessionSetting;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.schema.Dialect;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The session of a revision")
class SessionsTest {
    private static final Migration TABLE = op -> op.createTable("a", column("b", INTEGER));

    private final RenderedSql sqlite = RenderedSql.on(new SqliteDialect()).after(TABLE);
    private final RenderedSql postgresql =
            RenderedSql.on(new PostgresqlDialect()).after(TABLE);
    private final RenderedSql mysql = RenderedSql.on(new MysqlDialect()).after(TABLE);
    private final RenderedSql mariadb = RenderedSql.on(new MariadbDialect()).after(TABLE);

    @Test
    void waitsForLocksAsLongAsItIsToldTo() {
        SessionSetting setting = lockTimeout(Duration.ofMillis(2500));

        assertThat(postgresql.up(op -> op.session(setting)))
                .containsExactly(
                        "SELECT set_config('retort.lock_timeout', 'was:' || coalesce(current_setting('lock_timeout',"
                                + " true), ''), false) WHERE coalesce(current_setting('retort.lock_timeout', true), '')"
                                + " = ''",
                        "SELECT set_config('lock_timeout', '2500ms', false)",
                        "at the end: SELECT set_config('lock_timeout', substr(kept.value, 5), false),"
                                + " set_config('retort.lock_timeout', '', false) FROM (SELECT"
                                + " current_setting('retort.lock_timeout', true) AS value) AS kept WHERE kept.value <>"
                                + " ''");
        List<String> ofMysql = List.of(
                "SET @retort_lock_wait_timeout = @@SESSION.lock_wait_timeout, SESSION lock_wait_timeout = 3,"
                        + " @retort_innodb_lock_wait_timeout = @@SESSION.innodb_lock_wait_timeout,"
                        + " SESSION innodb_lock_wait_timeout = 3",
                "at the end: SET SESSION lock_wait_timeout = @retort_lock_wait_timeout,"
                        + " SESSION innodb_lock_wait_timeout = @retort_innodb_lock_wait_timeout");
        assertThat(mysql.up(op -> op.session(setting))).isEqualTo(ofMysql);
        assertThat(mariadb.up(op -> op.session(setting))).isEqualTo(ofMysql);
    }

    @Test
    void letsStatementsTakeAsLongAsItIsToldTo() {
        assertThat(mariadb.up(op -> op.session(statementTimeout(Duration.ofMillis(2500)))))
                .containsExactly(
                        "SET @retort_max_statement_time = @@SESSION.max_statement_time, SESSION max_statement_time ="
                                + " 2.500",
                        "at the end: SET SESSION max_statement_time = @retort_max_statement_time");
    }

    @Test
    void isRefusedWhereADatabaseCannotBeTold() {
        assertRefused(
                mysql,
                op -> op.session(statementTimeout(Duration.ofSeconds(5))),
                "session(statementTimeout(5000 ms))",
                "MySQL limits the time of queries alone, and not that of changes; leave it out there:"
                        + " on(allExcept(MYSQL), ...)");
        assertRefused(
                sqlite,
                op -> op.session(lockTimeout(Duration.ofSeconds(5))),
                "session(lockTimeout(5000 ms))",
                "SQLite has no lockTimeout(5000 ms): a revision holds the one lock of the whole file from its first"
                        + " statement on, and nothing limits how long a statement takes; leave this out there:"
                        + " on(allExcept(SQLITE), ...)");
    }

    @Test
    void behavesTheSameAllAlongTheWayBack() {
        Migration migration = op -> {
            op.addColumn("a", column("c", INTEGER));
            op.on(Dialect.MARIADB, my -> my.session(variable("sql_mode", "ANSI")));
        };

        assertThat(mariadb.down(migration))
                .containsExactly(
                        "SET @retort_sql_mode = @@SESSION.sql_mode, SESSION sql_mode = 'ANSI'",
                        "at the end: SET SESSION sql_mode = @retort_sql_mode",
                        "ALTER TABLE a DROP COLUMN c");
        assertThat(mysql.down(migration)).containsExactly("ALTER TABLE a DROP COLUMN c");
    }

    @Test
    void cannotDependOnACondition() {
        assertThatThrownBy(() -> mysql.up(op -> op.when(
                        dev.retort.Condition.tableExists("a"), then -> then.session(variable("sql_mode", "ANSI")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("session(sql_mode = ANSI) holds for the whole revision; call it outside of when(...)");
    }

    @Test
    void locksATable() {
        assertThat(postgresql.up(op -> op.lockTable("a"))).containsExactly("LOCK TABLE a IN SHARE ROW EXCLUSIVE MODE");
        assertThat(postgresql.up(op -> op.lockTable("a", AGAINST_READS_AND_WRITES)))
                .containsExactly("LOCK TABLE a IN ACCESS EXCLUSIVE MODE");
        assertThat(sqlite.up(op -> op.lockTable("a"))).isEmpty();
    }

    @Test
    void locksNoTableWhereThatWouldMeanSomethingElse() {
        assertRefused(
                sqlite,
                op -> op.lockTable("a", AGAINST_READS_AND_WRITES),
                "lockTable(a, AGAINST_READS_AND_WRITES)",
                "SQLite cannot keep others from reading a table; say lockTable(table) instead, or leave this out there:"
                        + " on(allExcept(SQLITE), ...)");
        assertRefused(
                mariadb,
                op -> op.lockTable("a"),
                "lockTable(a, AGAINST_WRITES)",
                "MariaDB has no lock on one table that lasts over several statements and leaves the others in reach,"
                        + " such as the version table; each change to a table locks it by itself. Leave this out there:"
                        + " on(allExcept(MYSQL, MARIADB), ...)");
    }

    @Test
    void toleratesSeveralStatementsOnlyWhereTheyCanBeTakenBack() {
        Migration several = op -> op.tolerate("it may be there", then -> {
            then.addColumn("a", column("c", INTEGER));
            then.addColumn("a", column("d", INTEGER));
        });

        assertThat(postgresql.up(several))
                .containsExactly(
                        "tolerate, because it may be there",
                        "  ALTER TABLE a ADD COLUMN c INTEGER",
                        "  ALTER TABLE a ADD COLUMN d INTEGER");
        assertRefused(
                mysql,
                several,
                "tolerate(\"it may be there\")",
                "MySQL commits each change to the schema by itself, so a part of several would remain if a later one"
                        + " failed; call tolerate(...) once for each operation, and for one that takes a single"
                        + " statement");
        assertThat(mysql.up(op -> op.tolerate("it may be there", then -> then.addColumn("a", column("c", INTEGER)))))
                .hasSize(2);
    }

    private static void assertRefused(RenderedSql database, Migration migration, String operation, String reason) {
        assertThatThrownBy(() -> database.up(migration))
                .isInstanceOf(UnsupportedOperation.class)
                .message()
                .startsWith(operation + " (SessionsTest.java:")
                .endsWith("): " + reason);
    }
}
