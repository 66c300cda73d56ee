package dev.retort.core.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** SQLite's driver carries out the first of several statements and leaves out the others without a word. */
final class StatementsTest {
    @Test
    void aSemicolonAtTheEndIsNoSecondStatement() throws Exception {
        runs("CREATE TABLE t (c TEXT);");
        runs("CREATE TABLE t (c TEXT); -- done; really");
        runs("CREATE TABLE t (c TEXT);;");
    }

    @Test
    void semicolonsInStringsNamesAndCommentsSeparateNothing() throws Exception {
        runs("CREATE TABLE t (c TEXT DEFAULT 'a;b''; c', \"d;\" TEXT, [e;] TEXT, `f;` TEXT) -- ; g\n /* ; h */");
    }

    @Test
    void theBodyOfATriggerIsOneStatement() throws Exception {
        try (TestDatabase database = new TestDatabase()) {
            database.execute("CREATE TABLE t (c TEXT)");
            database.upgrade(op -> op.sql("""
                    CREATE TRIGGER tr AFTER INSERT ON t BEGIN
                      UPDATE t SET c = CASE WHEN c = '' THEN 'end' ELSE c END;
                      SELECT CASE WHEN 1 THEN 2 END;
                      DELETE FROM t WHERE c = 'end';
                    END;"""));
            database.upgrade(op -> op.sql("CREATE TEMP TRIGGER tr2 AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END"));
            assertThat(database.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
                    .containsExactly("tr");
        }
    }

    @Test
    void aLongStringTakesNoDeepStack() throws Exception {
        String text = "it''s; ".repeat(50_000);
        runs("CREATE TABLE t (c TEXT DEFAULT '" + text + "', \"" + text.replace('\'', '"') + "\" TEXT)");
    }

    @Test
    void severalStatementsAreRefused() {
        refuses(
                "INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); DELETE FROM t",
                "sql(\"INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); DELET...\")",
                "it holds 3 statements, and SQLite's driver would carry out the first and leave out the others without a"
                        + " word; call sql(...) once for each of them");
        refuses(
                "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END; DROP TABLE t",
                "sql(\"CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END; ...\")",
                "it holds 2 statements, and SQLite's driver would carry out the first and leave out the others without a"
                        + " word; call sql(...) once for each of them");
    }

    @Test
    void aTextOfCommentsIsRefused() {
        refuses(
                "-- nothing here",
                "sql(\"-- nothing here\")",
                "it holds no statement, only comments, and SQLite's driver fails on such a text");
    }

    @Test
    void transactionsAreNotTheAuthors() {
        for (String sql : List.of("BEGIN IMMEDIATE", "commit;", "END TRANSACTION", "/* back */ ROLLBACK")) {
            refuses(
                    sql,
                    "sql(\"" + sql + "\")",
                    "a revision begins and ends its transaction itself; leave this out, and say transactional = false if"
                            + " the revision is to have none");
        }
    }

    @Test
    void savepointsAreTheAuthors() throws Exception {
        try (TestDatabase database = new TestDatabase()) {
            database.upgrade(op -> {
                op.sql("SAVEPOINT before");
                op.sql("CREATE TABLE t (c TEXT)");
                op.sql("ROLLBACK TO before");
                op.sql("RELEASE before");
            });
            assertThat(database.rows("SELECT name FROM sqlite_master")).isEmpty();
        }
    }

    private static void runs(String sql) throws Exception {
        try (TestDatabase database = new TestDatabase()) {
            database.upgrade(op -> op.sql(sql));
            assertThat(database.rows("SELECT name FROM sqlite_master")).containsExactly("t");
        }
    }

    private static void refuses(String sql, String operation, String reason) {
        assertThatThrownBy(() -> {
                    try (TestDatabase database = new TestDatabase()) {
                        database.render(op -> op.sql(sql));
                    }
                })
                .hasMessageStartingWith(operation + " (StatementsTest.java:")
                .hasMessageEndingWith("): " + reason);
    }
}
