package dev.retort.core.dialect.postgresql;

import dev.retort.core.delivery.Delivery;
import dev.retort.core.dialect.BrokenStatements;
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

/** PostgreSQL. */
public final class PostgresqlDialect implements DatabaseDialect {
    static final NameRules NAMES = NameRules.of(Dialect.POSTGRESQL)
            .keepingBytes(63)
            .withoutColumns("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");
    static final Identifiers IDENTIFIERS = new Identifiers("\"", ReservedWords.ALL, NAMES);

    @Override
    public Dialect name() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public OperationRenderer renderer() {
        return new PostgresqlRenderer(IDENTIFIERS, new PostgresqlTypes(), new PostgresqlLiterals());
    }

    @Override
    public OperationEffects effects() {
        return new PostgresqlEffects();
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

    @Override
    public PreparedSession prepare(Connection connection, Duration patience) throws SQLException {
        return PostgresqlSession.prepare(connection, patience);
    }

    @Override
    public Delivery delivery(Connection connection) {
        return new SentTogether(connection);
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
    public BrokenStatements brokenStatements() {
        return new ConcurrentIndexes();
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
