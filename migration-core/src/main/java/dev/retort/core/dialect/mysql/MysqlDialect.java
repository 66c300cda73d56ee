package dev.retort.core.dialect.mysql;

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

/** MySQL. */
public final class MysqlDialect implements DatabaseDialect {
    static final Identifiers IDENTIFIERS = new Identifiers("`", ReservedWords.ALL, names(Dialect.MYSQL));

    /** Returns what MySQL, and MariaDB as well, takes for a name. */
    public static NameRules names(Dialect dialect) {
        return NameRules.of(dialect)
                .keepingCharacters(64)
                .withinBasicPlane()
                .withoutBlankAtEnd()
                .withoutColumns("db_row_id", "db_trx_id", "db_roll_ptr");
    }

    @Override
    public Dialect name() {
        return Dialect.MYSQL;
    }

    @Override
    public OperationRenderer renderer() {
        return new MysqlRenderer(
                Dialect.MYSQL, IDENTIFIERS, new MysqlTypes(Dialect.MYSQL), new MysqlLiterals(), new MysqlCatalogue());
    }

    @Override
    public OperationEffects effects() {
        return new MysqlEffects("MySQL 8.0");
    }

    @Override
    public Identifiers identifiers() {
        return IDENTIFIERS;
    }

    @Override
    public CatalogueQueries catalogue() {
        return new MysqlCatalogue();
    }

    @Override
    public Introspector introspector() {
        return new MysqlIntrospector(Dialect.MYSQL, new OwnWords());
    }

    @Override
    public CatalogueForm catalogueForm() {
        return new MysqlForm(Dialect.MYSQL, new MysqlTypes(Dialect.MYSQL));
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
        return new MysqlScript(IDENTIFIERS, catalogue());
    }
}
