package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.run.RevisionFailed;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.StatementLocks;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.manual.OperationsChapter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A statement that waits for a table makes everybody else wait behind it, so it does not wait for long. */
class StatementLocksIT {
    private static final Duration BRIEFLY = Duration.ofSeconds(1);
    private static final Duration BRIEFLY_AND_A_BUSY_MACHINE = Duration.ofSeconds(2);

    private static final History.Source USERS = base("001", """
        op.createTable("users", column("id", INTEGER), column("name", varchar(50)), primaryKey("id"));
        op.createTable("pets", column("id", INTEGER), column("name", varchar(50)), primaryKey("id"));
        op.insert("users", row("id", 1).with("name", "Ann"));
        op.insert("pets", row("id", 1).with("name", "Rex"));
        """);

    @TempDir
    private Path directory;

    private final List<String> said = new ArrayList<>();

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void theApplicationIsNotKeptWaitingBehindOurs(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
            op.createTable("first", column("id", INTEGER));
            op.addColumn("users", column("age", INTEGER));
            """));
        new TestRun(database).upgrade(history, "001");

        try (Connection reader = using(database, "SELECT * FROM users");
                Application application = Application.asking(database, "SELECT count(*) FROM users")) {
            run(database, 5, once(reader)).upgrade(history, "head");

            assertThat(application.longestWait()).isLessThan(BRIEFLY_AND_A_BUSY_MACHINE);
        }

        String again = database.kind() == DatabaseKind.POSTGRESQL ? "the whole revision" : "it";
        assertThat(said)
                .hasSize(1)
                .first()
                .asString()
                .matches("addColumn\\(users, age\\) \\(Revision002.java:18\\) waited 1 s for other sessions and gave"
                        + " way to those behind"
                        + " it; " + again + " is tried again in (0\\.[5-9]|1) s, attempt 2 of 5");
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            OperationsChapter.shows("statement-gave-way", said.get(0).replaceAll("in (0\\.\\d|1) s", "in 0.7 s"));
        }
        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002");
        assertThat(run.texts("SELECT age FROM users")).containsExactly((String) null);
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void itGivesUpWhenItWasTriedOftenEnough(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
            op.createTable("first", column("id", INTEGER));
            op.dropTable("users");
            """));
        new TestRun(database).upgrade(history, "001");

        try (Connection reader = using(database, "SELECT * FROM users")) {
            assertThatThrownBy(() -> run(database, 1, RunListener.NONE).upgrade(history, "head"))
                    .isInstanceOf(RevisionFailed.class)
                    .hasMessageStartingWith("""
                        revision 002 (app.db.Revision002) could not be applied:
                        dropTable(users) (Revision002.java:18) waited for other sessions for 1 s, and gave way each time so \
                        that nobody had to wait behind it for longer. The last answer was:
                        dropTable(users) (Revision002.java:18) failed:\
                        """)
                    .hasMessageContaining("See who uses the table for so long, or let it wait longer or try more often:"
                            + " -Ddb.statementLockTimeout=30 -Ddb.statementLockAttempts=20.\nNothing of it remains: ")
                    .satisfies(failure -> {
                        if (database.kind() == DatabaseKind.POSTGRESQL) {
                            OperationsChapter.shows("table-in-use", failure.getMessage());
                        }
                    });
            reader.rollback();
        }

        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002 failed");
        new TestRun(database).upgrade(history, "head");
        assertThat(run.heads()).containsExactly("002");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void whatIsToleratedIsTriedAgainToo(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
            op.tolerate("some have it already", then -> then.addColumn("users", column("age", INTEGER)));
            op.sql(Sql.of("UPDATE users SET name = 'Bea'").reversedByNothing());
            """));
        new TestRun(database).upgrade(history, "001");

        try (Connection reader = using(database, "SELECT * FROM users")) {
            run(database, 5, once(reader)).upgrade(history, "head");
        }

        assertThat(said).hasSize(1);
        assertThat(new TestRun(database).texts("SELECT name FROM users WHERE age IS NULL"))
                .containsExactly("Bea");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void withoutATransactionTheStatementIsTriedAgainByItself(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                USERS,
                new History.Source("Revision002", "id = \"002\", parent = \"001\", transactional = false", """
                    op.insert("pets", row("id", 2).with("name", "Tom"));
                    op.addColumn("users", column("age", INTEGER));
                    op.tolerate("some have it already", then -> then.addColumn("pets", column("age", INTEGER)));
                    op.sql(Sql.of("CREATE INDEX CONCURRENTLY ix_name ON users (name)").reversedByNothing());
                    """, ""));
        new TestRun(database).upgrade(history, "001");

        try (Connection reader = using(database, "SELECT * FROM users, pets")) {
            run(database, 5, once(reader)).upgrade(history, "head");
        }

        assertThat(said).hasSize(1).first().asString().contains("; it is tried again in ");
        assertThat(new TestRun(database).texts("SELECT name FROM pets WHERE age IS NULL ORDER BY id"))
                .containsExactly("Rex", "Tom");
    }

    /** A run that keeps a table away from others must not wait for a row, however patient it is elsewhere. */
    @OnDatabase(DatabaseKind.POSTGRESQL)
    void whoHasATableForItselfDoesNotWaitForRowsForLong(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
            op.addColumn("users", column("age", INTEGER));
            op.sql(Sql.of("UPDATE pets SET name = 'Max'").reversedByNothing());
            op.run(Jdbc.work("greet", connection -> {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate("UPDATE pets SET name = name || '!'");
                }
            }).reversedBy(Jdbc.NOTHING));
            """));
        new TestRun(database).upgrade(history, "001");

        try (Connection writer = using(database, "UPDATE pets SET name = 'Tom'");
                Application application = Application.asking(database, "SELECT count(*) FROM users")) {
            run(database, 5, once(writer)).upgrade(history, "head");

            assertThat(application.longestWait()).isLessThan(BRIEFLY_AND_A_BUSY_MACHINE);
        }

        assertThat(said).hasSize(1).first().asString().contains("; the whole revision is tried again in ");
        assertThat(new TestRun(database).texts("SELECT name FROM pets")).containsExactly("Max!");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void changesToRowsWaitAsTheyAlwaysDid(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
            op.sql(Sql.of("UPDATE users SET name = 'Bea'").reversedByNothing());
            """));
        new TestRun(database).upgrade(history, "001");

        try (Connection writer = using(database, "UPDATE users SET name = 'Cid'");
                Waiter waiter = Waiter.until(database, BRIEFLY.plusMillis(200), writer::commit)) {
            run(database, 5, RunListener.NONE).upgrade(history, "head");

            assertThat(waiter.hasActed()).isTrue();
        }

        assertThat(said).isEmpty();
        assertThat(new TestRun(database).texts("SELECT name FROM users")).containsExactly("Bea");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void theAuthorsOwnTimeoutGoesFirst(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
            op.session(SessionSetting.lockTimeout(java.time.Duration.ofSeconds(30)));
            op.addColumn("users", column("age", INTEGER));
            """));
        new TestRun(database).upgrade(history, "001");

        try (Connection reader = using(database, "SELECT * FROM users");
                Waiter waiter = Waiter.until(database, BRIEFLY.plusMillis(200), reader::commit)) {
            run(database, 5, RunListener.NONE).upgrade(history, "head");

            assertThat(waiter.hasActed()).isTrue();
        }

        assertThat(said).isEmpty();
    }

    /** A session in the middle of a transaction. */
    private static Connection using(TestDatabase database, String sql) throws SQLException {
        Connection connection = database.open();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    /** Ends the transaction that is in the way as soon as somebody gave way to it. */
    private RunListener once(Connection inTheWay) {
        return new RunListener() {
            @Override
            public void noted(String remark) {
                said.add(remark);
                try {
                    inTheWay.commit();
                } catch (SQLException refused) {
                    throw new IllegalStateException(refused);
                }
            }
        };
    }

    private static TestRun run(TestDatabase database, int attempts, RunListener listener) {
        return new TestRun(
                database, RunSettings.DEFAULT.withStatementLocks(new StatementLocks(BRIEFLY, attempts)), listener);
    }
}
