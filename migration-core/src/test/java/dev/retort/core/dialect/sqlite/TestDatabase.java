package dev.retort.core.dialect.sqlite;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A database in memory, and the schema that the revisions run on it have left behind. */
final class TestDatabase implements AutoCloseable {
    private final SqliteDialect dialect = new SqliteDialect();
    private final Connection connection;
    private SchemaState state = SchemaState.empty(Dialect.SQLITE);

    TestDatabase() throws SQLException {
        this("jdbc:sqlite::memory:");
    }

    TestDatabase(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
    }

    /** Runs a revision as the runner does: all of it in one transaction. */
    void upgrade(Consumer<Operations> upgrade) throws SQLException {
        run(Recording.upgrade(upgrade::accept));
    }

    /** Runs a revision whose author wants no transaction. */
    void upgradeWithoutTransaction(Consumer<Operations> upgrade) {
        new Run(connection).visit(dialect.renderer().renderAll(Recording.upgrade(upgrade::accept), state));
    }

    /** Takes a revision back that was the last to be run. */
    void downgrade(Consumer<Operations> upgrade, SchemaState before) throws SQLException {
        Migration migration = upgrade::accept;
        run(Recording.downgrade(migration, () -> before));
    }

    private void run(List<RecordedOperation> operations) throws SQLException {
        List<Rendered> program = dialect.renderer().renderAll(operations, state);
        try (var transaction = dialect.transactions().begin(connection, program)) {
            new Run(connection).visit(program);
            transaction.commit();
        }
        state = Replay.of(operations, state);
        refuseDrift();
    }

    /** What the database holds must be what was replayed; so each operation that a test runs is compared. */
    private void refuseDrift() throws SQLException {
        for (TableState table : state.tables().values()) {
            Drift.refuse(connection, table, new SqliteRenderer());
        }
    }

    /** Returns the statements of a revision, as a script would have them. */
    List<String> render(Consumer<Operations> upgrade) {
        List<String> statements = new ArrayList<>();
        for (Rendered rendered : dialect.renderer().renderAll(Recording.upgrade(upgrade::accept), state)) {
            for (Instruction instruction : rendered.instructions()) {
                if (instruction instanceof Instruction.Execute execute) {
                    statements.add(execute.sql());
                } else if (instruction instanceof Instruction.Procedure procedure) {
                    statements.addAll(procedure.statements());
                }
            }
        }
        return statements;
    }

    SchemaState state() {
        return state;
    }

    Connection connection() {
        return connection;
    }

    /** Sends a statement behind the back of the replayed history. */
    void execute(String sql) throws SQLException {
        Statements.execute(connection, sql);
    }

    /** Returns all rows that a query finds: values with a stroke between them, as SQLite's own {@code quote} spells them. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= width; column++) {
                    row.append(column == 1 ? "" : "|").append(found.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** Returns the text from which SQLite made the table, index, trigger or view. */
    String definitionOf(String name) throws SQLException {
        return rows("SELECT sql FROM sqlite_master WHERE name = '" + name + "'").get(0);
    }

    /** Returns all definitions and all rows, to see that nothing has changed. */
    List<String> everything() throws SQLException {
        List<String> everything = rows("SELECT name, sql FROM sqlite_master ORDER BY name");
        for (String table : rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
            everything.addAll(rows("SELECT * FROM \"" + table + "\""));
        }
        return everything;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Carries instructions out. */
    private record Run(Connection connection) implements Instruction.Visitor {
        void visit(List<Rendered> program) {
            program.forEach(rendered -> rendered.instructions().forEach(instruction -> instruction.accept(this)));
        }

        @Override
        public void execute(Instruction.Execute instruction) {
            attempt(() -> Statements.execute(connection, instruction.sql()));
        }

        @Override
        public void prepared(Instruction.Prepared instruction) {
            instruction.statements().forEach(sql -> attempt(() -> Statements.execute(connection, sql)));
        }

        @Override
        public void work(Instruction.Work instruction) {
            attempt(() -> instruction.work().run(connection));
        }

        @Override
        public void procedure(Instruction.Procedure instruction) {
            attempt(() -> instruction.work().run(connection));
        }

        @Override
        public void block(Instruction.Block instruction) {
            visit(instruction.parts());
        }

        @Override
        public void choice(Instruction.Choice instruction) {
            attempt(() -> {
                String query = new SqliteCatalogue().queryFor(instruction.condition());
                visit(Names.read(connection, query).isEmpty() ? instruction.otherwise() : instruction.then());
            });
        }

        @Override
        public void demand(Instruction.Demand instruction) {
            throw new UnsupportedOperationException("no test of this package demands anything");
        }

        @Override
        public void bulk(Instruction.Bulk instruction) {
            attempt(() -> instruction.work().run(connection));
        }

        @Override
        public void session(Instruction.Session instruction) {
            throw new UnsupportedOperationException("SQLite has no settings of a session");
        }

        @Override
        public void tolerated(Instruction.Tolerated instruction) {
            visit(instruction.parts());
        }

        private static void attempt(Attempt attempt) {
            try {
                attempt.run();
            } catch (SQLException failed) {
                throw new RefusedBySqlite(failed);
            }
        }
    }

    private interface Attempt {
        void run() throws SQLException;
    }

    /** SQLite refused a statement. */
    static final class RefusedBySqlite extends RuntimeException {
        RefusedBySqlite(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
