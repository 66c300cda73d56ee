package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Introspector;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.LockWaits;
import dev.retort.core.dialect.OperationRenderer;
import dev.retort.core.dialect.PreparedSession;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.dialect.ScriptLanguage;
import dev.retort.core.dialect.Transactions;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.mysql.MysqlEffects;
import dev.retort.core.dialect.mysql.MysqlForm;
import dev.retort.core.dialect.mysql.MysqlIntrospector;
import dev.retort.core.dialect.mysql.MysqlLiterals;
import dev.retort.core.dialect.mysql.MysqlLock;
import dev.retort.core.dialect.mysql.MysqlLockWaits;
import dev.retort.core.dialect.mysql.MysqlSession;
import dev.retort.core.dialect.mysql.MysqlTransactions;
import dev.retort.core.dialect.mysql.ReservedWords;
import dev.retort.core.effect.OperationEffects;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** MariaDB. */
public final class MariadbDialect implements DatabaseDialect {
    private static final Identifiers IDENTIFIERS =
            new Identifiers("`", ReservedWords.ALL, MysqlDialect.names(Dialect.MARIADB));

    @Override
    public Dialect name() {
        return Dialect.MARIADB;
    }

    @Override
    public OperationRenderer renderer() {
        return new MariadbRenderer(IDENTIFIERS);
    }

    @Override
    public OperationEffects effects() {
        return new MysqlEffects("MariaDB 10.11");
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public CatalogueQueries catalogue() {
        return new MariadbCatalogue();
    }

    @Override
    public Introspector introspector() {
        return new MysqlIntrospector(Dialect.MARIADB, new MariadbWords());
    }

    @Override
    public CatalogueForm catalogueForm() {
        return new MysqlForm(Dialect.MARIADB, new MariadbTypes());
    }

    @Override
    public Transactions transactions() {
        return new MysqlTransactions();
    }

    @Override
    public PreparedSession prepare(Connection connection, Duration patience) throws SQLException {
        return MysqlSession.prepare(connection, patience);
    }

    @Override
    public LockWaits lockWaits() {
        return new MysqlLockWaits();
    }

    @Override
    public boolean refusedToLockOthersOut(SQLException refused) {
        return MysqlLockWaits.isRefusalToLock(refused);
    }

    @Override
    public RunLock lock() {
        return new MysqlLock();
    }

    @Override
    public Literals literals() {
        return new MysqlLiterals();
    }

    @Override
    public ScriptLanguage script() {
        return new MariadbScript(IDENTIFIERS);
    }
}
