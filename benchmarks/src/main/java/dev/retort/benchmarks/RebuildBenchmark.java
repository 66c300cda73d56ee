package dev.retort.benchmarks;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Transactions;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.run.ProgramRunner;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Prints what it costs on SQLite to build a table anew and to verify all of its content, beside the bare statements that do the
 * same and verify nothing. Arguments: the number of rows, and that of runs.
 */
public final class RebuildBenchmark {
    private static final Migration CREATION = op -> op.createTable(table(
            "orders",
            column("id", INTEGER).notNull(),
            column("name", varchar(100)).notNull(),
            column("code", varchar(32)),
            column("amount", decimal(12, 2)),
            column("created_at", TIMESTAMP),
            column("active", SMALLINT).notNull().defaultsTo(1),
            primaryKey("id")));

    private static final Migration CHANGE = op -> op.alterColumn("orders", "name", toNullable());

    private static final String ROWS = """
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < %d)
            INSERT INTO orders SELECT n, 'customer number ' || n, 'C' || (n %% 977), n * 1.25,
            '2026-01-01 00:00:00', n %% 2 FROM number""";

    private static final List<String> BARE = List.of(
            "BEGIN IMMEDIATE",
            """
            CREATE TABLE new_orders (
              id INTEGER NOT NULL,
              name VARCHAR(100),
              code VARCHAR(32),
              amount NUMERIC(12, 2),
              created_at TIMESTAMP,
              active SMALLINT DEFAULT 1 NOT NULL,
              PRIMARY KEY (id)
            )""",
            "INSERT INTO new_orders SELECT id, name, code, amount, created_at, active FROM orders",
            "DROP TABLE orders",
            "ALTER TABLE new_orders RENAME TO orders",
            "COMMIT");

    private final DatabaseDialect dialect = new SqliteDialect();
    private final Path folder;

    private RebuildBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Measures, in turns, each time on a copy of the same database. */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("rebuild");
        RebuildBenchmark benchmark = new RebuildBenchmark(folder);
        benchmark.fill(Integer.parseInt(arguments[0]));
        Durations bare = new Durations("bare statements");
        Durations verified = new Durations("rebuild, content verified");
        for (int run = 0; run <= Integer.parseInt(arguments[1]); run++) {
            bare.add(benchmark.timed(RebuildBenchmark::bare));
            verified.add(benchmark.timed(benchmark::rebuild));
        }
        bare.print(bare);
        verified.print(bare);
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void fill(int rows) throws SQLException {
        try (Connection connection = connect("original")) {
            new ProgramRunner(connection, dialect)
                    .run(dialect.renderer().renderAll(Recording.upgrade(CREATION), SchemaState.empty(Dialect.SQLITE)));
            execute(connection, ROWS.formatted(rows));
        }
    }

    private long timed(Work work) throws SQLException, IOException {
        Files.copy(folder.resolve("original"), folder.resolve("copy"), StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = connect("copy")) {
            long start = System.nanoTime();
            work.on(connection);
            return System.nanoTime() - start;
        }
    }

    private Connection connect(String file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file));
    }

    private static void bare(Connection connection) throws SQLException {
        for (String sql : BARE) {
            execute(connection, sql);
        }
    }

    private void rebuild(Connection connection) throws SQLException {
        SchemaState before = Replay.of(Recording.upgrade(CREATION), SchemaState.empty(Dialect.SQLITE));
        List<RecordedOperation> change = Recording.upgrade(CHANGE);
        List<Rendered> program = dialect.renderer().renderAll(change, before);
        try (Transactions.Transaction transaction = dialect.transactions().begin(connection, program)) {
            new ProgramRunner(connection, dialect).run(program);
            transaction.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
