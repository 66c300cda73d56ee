package dev.retort.it.verbs;

import static dev.retort.SessionSetting.lockTimeout;
import static dev.retort.SessionSetting.statementTimeout;
import static dev.retort.SessionSetting.variable;
import static dev.retort.it.databases.DatabaseKind.MARIADB;
import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static dev.retort.it.databases.DatabaseKind.SQLITE;
import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.allExcept;
import static dev.retort.schema.Row.row;

import dev.retort.Condition;
import dev.retort.Operations;
import dev.retort.Sql;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.Dialect;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Settings of the session, locks on tables, and failures that are tolerated. */
class SessionIT {
    private static final String NAMES = "SELECT name FROM person ORDER BY id";

    private static void people(Operations op) {
        op.createTable("person", column("id", INTEGER), column("name", varchar(60)), primaryKey("id"));
        op.insert("person", row("id", 1).with("name", "Ann"));
    }

    private static VerbOnDatabase people(TestDatabase database) throws SQLException {
        return given(database, SessionIT::people);
    }

    private static Condition is(String setting, String value) {
        return Condition.finds("SELECT 1 WHERE " + setting + " = " + value);
    }

    @OnDatabase({POSTGRESQL, MYSQL, MARIADB})
    void settingsHoldAllAlongTheRevisionAndItsWayBack(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> {
                    op.session(lockTimeout(Duration.ofSeconds(7)));
                    op.on(
                            Dialect.MYSQL_AND_MARIADB,
                            my -> my.session(
                                    variable("sql_mode", "STRICT_ALL_TABLES"), variable("sort_buffer_size", "65536")));
                    op.on(Dialect.POSTGRESQL, pg -> pg.session(variable("work_mem", "5MB")));
                    op.on(allExcept(Dialect.MYSQL), then -> then.session(statementTimeout(Duration.ofMillis(61_500))));
                    op.addColumn("person", column("age", INTEGER));
                    requireSettings(op);
                    op.sql(Sql.of("UPDATE person SET age = 1")
                            .reversedBy(Sql.of("UPDATE person SET age = 1 / (CASE WHEN current_setting('lock_timeout')"
                                            + " = '7s' THEN 1 ELSE 0 END)")
                                    .on(
                                            Dialect.MYSQL_AND_MARIADB,
                                            "UPDATE person SET age = IF(@@SESSION.lock_wait_timeout = 7, 1,"
                                                    + " (SELECT 1 UNION SELECT 2))")));
                })
                .adds(Thing.column("person", "age"))
                .goesBackAndForth();
    }

    private static void requireSettings(Operations op) {
        op.on(Dialect.POSTGRESQL, pg -> {
            pg.require(is("current_setting('lock_timeout')", "'7s'"), "lock_timeout");
            pg.require(is("current_setting('work_mem')", "'5MB'"), "work_mem");
            pg.require(is("current_setting('statement_timeout')", "'61500ms'"), "statement_timeout");
        });
        op.on(Dialect.MYSQL_AND_MARIADB, my -> {
            my.require(is("@@SESSION.lock_wait_timeout", "7"), "lock_wait_timeout");
            my.require(is("@@SESSION.innodb_lock_wait_timeout", "7"), "innodb_lock_wait_timeout");
            my.require(is("@@SESSION.sql_mode", "'STRICT_ALL_TABLES'"), "sql_mode");
            my.require(is("@@SESSION.sort_buffer_size", "65536"), "sort_buffer_size");
        });
        op.on(Dialect.MARIADB, my -> my.require(is("@@SESSION.max_statement_time", "61.5"), "max_statement_time"));
    }

    @OnEachDatabase
    void tableIsLockedWhereItCanBe(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> {
                    op.on(Set.of(Dialect.POSTGRESQL, Dialect.SQLITE), then -> then.lockTable("person"));
                    op.addColumn("person", column("age", INTEGER));
                })
                .adds(Thing.column("person", "age"))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void failureIsToleratedAndTheRevisionGoesOn(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .upgrade(op -> {
                    op.sql(Sql.of("UPDATE person SET name = 'Bea'").reversedBy("UPDATE person SET name = 'Ann'"));
                    op.tolerate(
                            "there may be no such table",
                            then -> then.sql(Sql.of("DELETE FROM nothing").reversedByNothing()));
                    op.addColumn("person", column("age", INTEGER));
                    op.tolerate(
                            "there may be no such table",
                            then -> then.sql(Sql.of("DELETE FROM nothing").reversedByNothing()));
                })
                .adds(Thing.column("person", "age"))
                .finds(NAMES, "Bea")
                .goesBackAndForth();
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void toleratedPartIsDoneWholeOrNotAtAll(TestDatabase database) throws SQLException {
        people(database)
                .changing("person.name")
                .takenBackBy(op -> op.sql("UPDATE person SET name = 'Ann'"))
                .upgrade(op -> {
                    op.tolerate("the first may be done already", then -> {
                        then.sql("UPDATE person SET name = 'never'");
                        then.sql("CREATE TABLE never (id INTEGER)");
                        then.sql("DELETE FROM nothing");
                    });
                    op.tolerate("the second may be done already", then -> {
                        then.sql("UPDATE person SET name = 'done'");
                        then.tolerate("inside of another", inner -> {
                            inner.sql("UPDATE person SET name = 'never'");
                            inner.sql("DELETE FROM nothing");
                        });
                    });
                })
                .finds(NAMES, "done")
                .goesBackAndForth();
    }

    @OnEachDatabase
    void toleratedPartHasNoWayBack(TestDatabase database) throws SQLException {
        people(database)
                .upgrade(op -> op.tolerate("it may be there", then -> then.addColumn("person", column("age", INTEGER))))
                .adds(Thing.column("person", "age"))
                .staysUp(
                        "tolerate(\"it may be there\") (SessionIT.java:",
                        "cannot be undone: nobody knows whether it was done or tolerated; override downgrade()");
    }

    @OnDatabase({POSTGRESQL, SQLITE})
    void requirementThatIsNotMetIsNotTolerated(TestDatabase database) throws SQLException {
        people(database)
                .upgradeIsRefused(
                        op -> op.tolerate(
                                "no reason",
                                then -> then.require(
                                        Condition.findsNothing("SELECT 1 FROM person"), "person must be empty")),
                        "is not met: person must be empty");
    }
}
