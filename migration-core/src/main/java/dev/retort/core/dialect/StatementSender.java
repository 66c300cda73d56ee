package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** Sends statements one after the other, for code that cannot throw what the database throws. */
public final class StatementSender implements Consumer<String>, AutoCloseable {
    private final Statement statement;

    public StatementSender(Connection connection) throws SQLException {
        this.statement = connection.createStatement();
        // A brace in a text is a brace, and nobody has to look for it.
        statement.setEscapeProcessing(false);
    }

    @Override
    public void accept(String sql) {
        try {
            statement.executeUpdate(sql);
        } catch (SQLException refused) {
            throw new Refused(refused);
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    /** The database refused a row; to be unwrapped by whoever may throw what the database throws. */
    public static final class Refused extends RuntimeException {
        private final SQLException reason;

        public Refused(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        /** Returns what the database said. */
        public SQLException reason() {
            return reason;
        }
    }
}
