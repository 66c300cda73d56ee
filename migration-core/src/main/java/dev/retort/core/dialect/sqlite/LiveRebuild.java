package dev.retort.core.dialect.sqlite;

import static dev.retort.core.dialect.Literals.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Builds a table of a real database anew, and looks at it closely before and after. All of it happens, or nothing. */
final class LiveRebuild {
    /** The primary result codes of rows that break a constraint, or have no whole number for their row number. */
    private static final Set<Integer> ROW_REFUSED = Set.of(19, 20);

    private final TableRebuild rebuild;
    private final Connection connection;
    private final String table;
    private final RowCheck check;
    private final Dependents dependents;

    LiveRebuild(TableRebuild rebuild, Connection connection) {
        this.rebuild = rebuild;
        this.connection = connection;
        this.table = rebuild.now().name();
        this.check = new RowCheck(connection, rebuild.rules());
        this.dependents = new Dependents(connection, table);
    }

    void run() throws SQLException {
        execute("SAVEPOINT retort_rebuild");
        try {
            replaceTable();
        } catch (SQLException | RuntimeException failed) {
            takeBack(failed);
            throw failed;
        }
        execute("RELEASE retort_rebuild");
    }

    private void takeBack(Exception failure) {
        try {
            execute("ROLLBACK TO retort_rebuild");
            execute("RELEASE retort_rebuild");
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private void replaceTable() throws SQLException {
        if (Pragma.FOREIGN_KEYS.read(connection) != 0) {
            throw new ForeignKeysEnforced(table);
        }
        Drift.refuse(connection, rebuild.now(), rebuild.renderer());
        check.refuseMissingValues();

        String temporaryName = freeName();
        boolean sound = dependents.fault(temporaryName).isEmpty();
        List<String> triggers = triggers();
        copyTo(temporaryName);
        check.refuseLossyConversions(temporaryName);
        check.compare(temporaryName);
        replaceBy(temporaryName);
        execute(rebuild.createIndexes());
        execute(triggers);
        if (sound) {
            dependents.fault(temporaryName).ifPresent(fault -> {
                throw new SchemaBroken(table, fault);
            });
        }
    }

    /** A table of the usual name may be there, left behind by another tool or made by the author. */
    private String freeName() throws SQLException {
        String name = rebuild.temporaryName();
        for (int number = 2; isTaken(name); number++) {
            name = rebuild.temporaryName() + "_" + number;
        }
        return name;
    }

    private boolean isTaken(String name) throws SQLException {
        return !Names.read(
                        connection, "SELECT name FROM sqlite_master WHERE name = " + quoted(name) + " COLLATE NOCASE")
                .isEmpty();
    }

    private List<String> triggers() throws SQLException {
        return Names.read(
                connection,
                "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = " + quoted(table)
                        + " COLLATE NOCASE ORDER BY rowid");
    }

    private void copyTo(String temporaryName) throws SQLException {
        try {
            execute(rebuild.copy(temporaryName));
        } catch (SQLException refused) {
            if (!ROW_REFUSED.contains(refused.getErrorCode() & 0xFF)) {
                throw refused;
            }
            throw new RowsDoNotFit(
                    "the rows of table " + table + " do not fit what it becomes: "
                            + SqliteMessage.of(refused).replace(temporaryName, table)
                            + ". Mend them before, with op.sql(\"UPDATE ...\") for example.",
                    refused);
        }
    }

    private void replaceBy(String temporaryName) throws SQLException {
        long legacy = Pragma.LEGACY_ALTER_TABLE.read(connection);
        Pragma.LEGACY_ALTER_TABLE.set(connection, 1);
        try {
            execute(rebuild.replaceBy(temporaryName));
        } finally {
            Pragma.LEGACY_ALTER_TABLE.set(connection, legacy);
        }
    }

    private void execute(List<String> statements) throws SQLException {
        for (String statement : statements) {
            execute(statement);
        }
    }

    private void execute(String statement) throws SQLException {
        Statements.execute(connection, statement);
    }
}
