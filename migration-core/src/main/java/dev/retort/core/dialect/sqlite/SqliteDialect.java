package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Introspector;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.LockWaits;
import dev.retort.core.dialect.NameRules;
import dev.retort.core.dialect.OperationRenderer;
import dev.retort.core.dialect.PreparedSession;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.dialect.ScriptLanguage;
import dev.retort.core.dialect.Transactions;
import dev.retort.core.effect.OperationEffects;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** SQLite, through Xerial's driver. */
public final class SqliteDialect implements DatabaseDialect {
    /** A query in a query calls a column of these two names something else. */
    private static final NameRules NAMES = NameRules.of(Dialect.SQLITE).withoutColumns("true", "false");

    static final Identifiers IDENTIFIERS = new Identifiers("\"", ReservedWords.ALL, NAMES);

    @Override
    public Dialect name() {
        return Dialect.SQLITE;
    }

    @Override
    public OperationRenderer renderer() {
        return new SqliteRenderer();
    }

    @Override
    public OperationEffects effects() {
        return new SqliteEffects();
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public CatalogueQueries catalogue() {
        return new SqliteCatalogue();
    }

    @Override
    public Introspector introspector() {
        return new SqliteIntrospector();
    }

    @Override
    public CatalogueForm catalogueForm() {
        return new SqliteForm();
    }

    @Override
    public Transactions transactions() {
        return new SqliteTransactions();
    }

    /** A connection may be set to wait longer already; it is never made to wait less. */
    @Override
    public PreparedSession prepare(Connection connection, Duration patience) throws SQLException {
        long before = Pragma.BUSY_TIMEOUT.read(connection);
        long wanted = Math.min(patience.toMillis(), Integer.MAX_VALUE);
        Pragma.BUSY_TIMEOUT.set(connection, Math.max(before, wanted));
        return () -> Pragma.BUSY_TIMEOUT.set(connection, before);
    }

    @Override
    public LockWaits lockWaits() {
        return LockWaits.NONE;
    }

    @Override
    public RunLock lock() {
        return new SqliteLock();
    }

    @Override
    public Literals literals() {
        return new SqliteLiterals();
    }

    @Override
    public ScriptLanguage script() {
        return new SqliteScript();
    }
}
