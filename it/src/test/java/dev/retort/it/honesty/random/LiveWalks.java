package dev.retort.it.honesty.random;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.diff.SchemaDifferences;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.run.DialectDetection;
import dev.retort.core.run.ProgramRunner;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.databases.BorrowedDatabase;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.honesty.Wipe;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks on one real database, which is emptied before each. */
final class LiveWalks implements AutoCloseable {
    private static final Map<DatabaseKind, Optional<LiveWalks>> OPEN = new EnumMap<>(DatabaseKind.class);

    private final BorrowedDatabase database;
    private final Connection connection;
    private final DatabaseDialect dialect;

    private LiveWalks(BorrowedDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.database().open();
        this.dialect = DialectDetection.of(connection);
        dialect.prepare(connection, Duration.ofSeconds(20));
    }

    /** Goes a way on a database of that kind, if it is wanted and there is a server. */
    static void go(DatabaseKind kind, List<Integer> choices) throws SQLException {
        Optional<LiveWalks> walks = on(kind);
        if (walks.isPresent()) {
            walks.get().go(choices);
        }
    }

    private static Optional<LiveWalks> on(DatabaseKind kind) throws SQLException {
        if (!OPEN.containsKey(kind)) {
            Optional<BorrowedDatabase> borrowed = BorrowedDatabase.of(kind);
            OPEN.put(kind, borrowed.isPresent() ? Optional.of(new LiveWalks(borrowed.get())) : Optional.empty());
        }
        return OPEN.getOrDefault(kind, Optional.empty());
    }

    static void closeAll() throws SQLException {
        for (Optional<LiveWalks> open : OPEN.values()) {
            if (open.isPresent()) {
                open.get().close();
            }
        }
        OPEN.clear();
    }

    private void go(List<Integer> choices) throws SQLException {
        Wipe.clean(connection, database.database().kind());
        new Walk(dialect, this::carryOut).go(choices);
    }

    private void carryOut(List<RecordedOperation> operations, SchemaState before, SchemaState after)
            throws SQLException {
        List<Rendered> program = dialect.renderer().renderAll(operations, before);
        try (var transaction = dialect.transactions().begin(connection, program)) {
            new ProgramRunner(connection, dialect).run(program);
            transaction.commit();
        }
        SchemaDifferences differences =
                SchemaDifferences.between(dialect.introspector().read(connection), after, dialect.catalogueForm());
        if (!differences.isEmpty()) {
            throw new AssertionError(differences.toString());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
