package dev.retort.it.dialect;

import dev.retort.Migration;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A test database together with the schema that replay says it has. */
public final class MigratedDatabase {
    private final TestDatabase database;
    private final DatabaseDialect dialect;
    private SchemaState state;

    public MigratedDatabase(TestDatabase database, DatabaseDialect dialect) {
        this.database = database;
        this.dialect = dialect;
        this.state = SchemaState.empty(dialect.name());
    }

    /** Carries out the way up. */
    public MigratedDatabase up(Migration migration) throws SQLException {
        carryOut(Recording.upgrade(migration));
        return this;
    }

    /** Carries out the way back over a migration that was the last to be carried out. */
    public MigratedDatabase down(Migration migration, SchemaState stateBefore) throws SQLException {
        carryOut(Recording.downgrade(migration, () -> stateBefore));
        return this;
    }

    /** The schema by replay. */
    public SchemaState state() {
        return state;
    }

    private void carryOut(List<RecordedOperation> operations) throws SQLException {
        List<Rendered> program = dialect.renderer().renderAll(operations, state);
        try (Connection connection = database.open();
                var transaction = dialect.transactions().begin(connection, program);
                Statement statement = connection.createStatement()) {
            new Execution(statement, dialect.catalogue()).of(program);
            transaction.commit();
        }
        state = Replay.of(operations, state);
    }
}
