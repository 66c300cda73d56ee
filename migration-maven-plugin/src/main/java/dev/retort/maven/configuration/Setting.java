package dev.retort.maven.configuration;

import java.util.Locale;

/** What a user can say about the database, and how it is called in each place. */
public enum Setting {
    URL("db.url"),
    USER("db.user"),
    PASSWORD("db.password"),
    SERVER_ID("db.serverId"),
    VERSION_TABLE("db.versionTable"),
    HISTORY_TABLE("db.historyTable"),
    LOCK_TIMEOUT("db.lockTimeout"),
    CHANGED_REVISIONS("db.changedRevisions"),
    UNDECIDED("db.undecided"),
    STATEMENT_LOCK_TIMEOUT("db.statementLockTimeout"),
    STATEMENT_LOCK_ATTEMPTS("db.statementLockAttempts"),
    TRANSACTIONS("db.transactions"),
    PRODUCTION("db.production");

    private final String property;

    Setting(String property) {
        this.property = property;
    }

    /** The name on the command line: {@code db.serverId}. */
    String property() {
        return property;
    }

    /** The name in the environment: {@code DB_SERVER_ID}. */
    String environmentVariable() {
        return property.replace('.', '_').replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
