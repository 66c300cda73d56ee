package dev.retort.it.scripts.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PsqlSplitterTest {
    private static Part statement(String sql) {
        return new Part.Statement(sql);
    }

    @Test
    void semicolonsEndStatements() {
        assertThat(PsqlSplitter.split("BEGIN;\nSELECT 1;;\n\nCOMMIT"))
                .containsExactly(statement("BEGIN"), statement("SELECT 1"), statement("COMMIT"));
    }

    @Test
    void semicolonsInQuotesDoNot() {
        String sql = "SELECT 'it''s;', E'it\\'s;', \"a;b\", $$;$$, $body$ $$;$x$; $body$, name$e'\\', (1; 2)";
        assertThat(PsqlSplitter.split(sql + "; SELECT 2")).containsExactly(statement(sql), statement("SELECT 2"));
    }

    @Test
    void dollarInsideOfNameQuotesNothing() {
        assertThat(PsqlSplitter.split("SELECT a$b$c; SELECT $1;"))
                .containsExactly(statement("SELECT a$b$c"), statement("SELECT $1"));
    }

    @Test
    void commentsHideSemicolonsAndQuotes() {
        String sql = "SELECT 1 -- it's; one\n + /* it's; /* nested; */ outer; */ 2";
        assertThat(PsqlSplitter.split(sql + ";\n-- nothing;\n")).containsExactly(statement(sql));
    }

    @Test
    void bodyWithoutQuotesHoldsSemicolons() {
        String routine =
                "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC\nSELECT CASE WHEN true THEN 1 END;\nEND";
        assertThat(PsqlSplitter.split(routine + ";BEGIN;END;"))
                .containsExactly(statement(routine), statement("BEGIN"), statement("END"));
    }

    @Test
    void commandsTakeTheRestOfTheLine() {
        assertThat(PsqlSplitter.split("""
                        \\set ON_ERROR_STOP on
                        -- a comment
                        SELECT '\\if' AS answer \\gset
                        \\if :answer
                        SELECT 2;
                        \\endif
                        """))
                .containsExactly(
                        new Part.Command("\\set", "ON_ERROR_STOP on", ""),
                        new Part.Command("\\gset", "", "-- a comment\nSELECT '\\if' AS answer"),
                        new Part.Command("\\if", ":answer", ""),
                        statement("SELECT 2"),
                        new Part.Command("\\endif", "", ""));
    }
}
