package dev.retort.it.honesty;

import dev.retort.Migration;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.diff.SchemaDifferences;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.run.ProgramRunner;
import dev.retort.core.schema.SchemaState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A live database together with the schema that replay says it has. */
final class LiveSchema {
    private final Connection connection;
    private final DatabaseDialect dialect;
    private SchemaState replayed;

    LiveSchema(Connection connection, DatabaseDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.replayed = SchemaState.empty(dialect.name());
    }

    SchemaState replayed() {
        return replayed;
    }

    void upgrade(Migration migration, boolean transactional) throws SQLException {
        carryOut(Recording.upgrade(migration), transactional);
    }

    void downgrade(Migration migration, SchemaState before, boolean transactional) throws SQLException {
        carryOut(Recording.downgrade(migration, () -> before), transactional);
    }

    void carryOut(List<RecordedOperation> operations, boolean transactional) throws SQLException {
        List<Rendered> program = dialect.renderer().renderAll(operations, replayed);
        ProgramRunner runner = new ProgramRunner(connection, dialect);
        if (transactional) {
            try (var transaction = dialect.transactions().begin(connection, program)) {
                runner.run(program);
                transaction.commit();
            }
        } else {
            runner.run(program);
        }
        runner.restoreSession();
        replayed = Replay.of(operations, replayed);
    }

    SchemaDifferences differences() throws SQLException {
        SchemaState live = dialect.introspector().read(connection);
        return SchemaDifferences.between(live, replayed, dialect.catalogueForm());
    }
}
