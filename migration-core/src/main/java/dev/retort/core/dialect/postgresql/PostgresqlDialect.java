package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Introspector;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.LockWaits;
import dev.retort.core.dialect.OperationRenderer;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.dialect.ScriptLanguage;
import dev.retort.core.dialect.Transactions;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL. */
public final class PostgresqlDialect implements DatabaseDialect {
    static final Identifiers IDENTIFIERS = new Identifiers("\"", ReservedWords.ALL);

    @Override
    public Dialect name() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public OperationRenderer renderer() {
        return new PostgresqlRenderer(IDENTIFIERS, new PostgresqlTypes(), new PostgresqlLiterals());
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public CatalogueQueries catalogue() {
        return new PostgresqlCatalogue();
    }

    @Override
    public Introspector introspector() {
        return new PostgresqlIntrospector();
    }

    @Override
    public CatalogueForm catalogueForm() {
        return new PostgresqlForm();
    }

    @Override
    public Transactions transactions() {
        return new PostgresqlTransactions();
    }

    /** Left alone, PostgreSQL waits for ever, and whoever comes to the table later waits behind. */
    @Override
    public void prepare(Connection connection, Duration patience) throws SQLException {
        String query = "SELECT set_config('lock_timeout', ?, false) WHERE current_setting('lock_timeout') = '0'";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Math.max(1, patience.toMillis()) + "ms");
            statement.execute();
        }
    }

    @Override
    public LockWaits lockWaits() {
        return new PostgresqlLockWaits();
    }

    @Override
    public RunLock lock() {
        return new PostgresqlLock();
    }

    @Override
    public Literals literals() {
        return new PostgresqlLiterals();
    }

    @Override
    public ScriptLanguage script() {
        return new PostgresqlScript(IDENTIFIERS, catalogue());
    }
}
