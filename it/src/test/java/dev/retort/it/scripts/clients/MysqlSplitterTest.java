package dev.retort.it.scripts.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MysqlSplitterTest {
    @Test
    void semicolonsEndStatementsButNotInQuotesAndComments() {
        String sql = "SELECT 'it''s;', 'it\\'s;', \"a\\\";b\", `c;d\\` -- it's;\n # it's;\n /* ; */, 1--1";
        assertThat(MysqlSplitter.split(sql + "; SELECT 2;\n-- nothing;\n")).containsExactly(sql, "SELECT 2");
    }

    @Test
    void delimiterIsWhatTheScriptSays() {
        assertThat(MysqlSplitter.split("""
                        DROP PROCEDURE IF EXISTS p;
                        DELIMITER $$
                        CREATE PROCEDURE p()
                        BEGIN
                          SELECT '$$';
                        END
                        $$
                        delimiter ;
                        CALL p();
                        """))
                .containsExactly(
                        "DROP PROCEDURE IF EXISTS p", "CREATE PROCEDURE p()\nBEGIN\n  SELECT '$$';\nEND", "CALL p()");
    }
}
