package dev.retort.core.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its statements, as SQLite itself does: the body of a trigger belongs to one statement. */
final class Statements {
    private Statements() {}

    static List<List<Token>> in(String sql) {
        List<List<Token>> statements = new ArrayList<>();
        List<Token> statement = new ArrayList<>();
        for (Token token : Tokens.of(sql)) {
            if (token.is(";") && isComplete(statement)) {
                addUnlessEmpty(statements, statement);
                statement = new ArrayList<>();
            } else {
                statement.add(token);
            }
        }
        addUnlessEmpty(statements, statement);
        return statements;
    }

    private static void addUnlessEmpty(List<List<Token>> statements, List<Token> statement) {
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
    }

    /** A trigger ends with {@code END} right behind a semicolon; {@code END} elsewhere closes a {@code CASE}. */
    private static boolean isComplete(List<Token> statement) {
        int size = statement.size();
        return !createsTrigger(statement)
                || (size >= 2
                        && statement.get(size - 1).is("END")
                        && statement.get(size - 2).is(";"));
    }

    private static boolean createsTrigger(List<Token> statement) {
        return startsWith(statement, "CREATE", "TRIGGER")
                || startsWith(statement, "CREATE", "TEMP", "TRIGGER")
                || startsWith(statement, "CREATE", "TEMPORARY", "TRIGGER");
    }

    /** Sends one statement. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tells whether the statement begins with these words. */
    static boolean startsWith(List<Token> statement, String... words) {
        if (statement.size() < words.length) {
            return false;
        }
        for (int place = 0; place < words.length; place++) {
            if (!statement.get(place).is(words[place])) {
                return false;
            }
        }
        return true;
    }
}
