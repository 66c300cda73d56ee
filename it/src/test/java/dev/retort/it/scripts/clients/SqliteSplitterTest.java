package dev.retort.it.scripts.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqliteSplitterTest {
    private static Part statement(String sql) {
        return new Part.Statement(sql);
    }

    @Test
    void semicolonsEndStatementsButNotInQuotesAndComments() {
        String sql = "SELECT 'it''s;', \"a;b\", `c;d`, [e;f], '\\' -- it's;\n /* ; /* */";
        assertThat(SqliteSplitter.split(sql + "; SELECT 2;\n-- nothing;\n"))
                .containsExactly(statement(sql), statement("SELECT 2"));
    }

    @Test
    void triggerGoesOnUntilItsEnd() {
        String trigger = "CREATE TEMPORARY TRIGGER t AFTER INSERT ON a BEGIN\n"
                + "SELECT CASE WHEN 1 THEN 2 END; SELECT 'END;';\n/* last */ END";
        assertThat(SqliteSplitter.split(trigger + ";\nCREATE TABLE trigger_b (c);\nCREATE TABLE d (e);"))
                .containsExactly(
                        statement(trigger), statement("CREATE TABLE trigger_b (c)"), statement("CREATE TABLE d (e)"));
    }

    @Test
    void dotsBeginCommandsWhereNoStatementIsOpen() {
        assertThat(SqliteSplitter.split("""
                        .bail on
                        SELECT 1
                        .5;
                        .output
                        -- a comment
                        .read file.sql
                        """))
                .containsExactly(
                        new Part.Command(".bail", "on", ""),
                        statement("SELECT 1\n.5"),
                        new Part.Command(".output", "", ""),
                        new Part.Command(".read", "file.sql", ""));
    }
}
