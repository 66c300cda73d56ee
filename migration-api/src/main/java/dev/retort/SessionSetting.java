package dev.retort;

import java.time.Duration;

/** How a database session behaves until the end of a revision; then it behaves as before. */
public sealed interface SessionSetting {
    /** How long a statement waits for a lock that somebody else holds. */
    record LockTimeout(Duration duration) implements SessionSetting {
        /** Checks that it is a time to wait. */
        public LockTimeout {
            checked("lockTimeout", duration);
        }

        @Override
        public String toString() {
            return "lockTimeout(" + duration.toMillis() + " ms)";
        }
    }

    /** How long a statement may take. */
    record StatementTimeout(Duration duration) implements SessionSetting {
        /** Checks that it is a time to wait. */
        public StatementTimeout {
            checked("statementTimeout", duration);
        }

        @Override
        public String toString() {
            return "statementTimeout(" + duration.toMillis() + " ms)";
        }
    }

    /** A variable of the database's own. */
    record Variable(String name, String value) implements SessionSetting {
        /** Checks that the name is one. */
        public Variable {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_.]*")) {
                throw new IllegalArgumentException("\"" + name + "\" is no name of a session variable");
            }
        }

        @Override
        public String toString() {
            return name + " = " + value;
        }
    }

    /** Says how long each statement waits for a lock that somebody else holds, before it fails. */
    static SessionSetting lockTimeout(Duration duration) {
        return new LockTimeout(duration);
    }

    /** Says how long each statement may take, before it fails. */
    static SessionSetting statementTimeout(Duration duration) {
        return new StatementTimeout(duration);
    }

    /** Sets a variable of the database's own, by the name and in the words that it knows. */
    static SessionSetting variable(String name, String value) {
        return new Variable(name, value);
    }

    private static void checked(String what, Duration duration) {
        if (duration.toMillis() < 1) {
            throw new IllegalArgumentException(what + " needs at least a millisecond, not " + duration);
        }
    }
}
