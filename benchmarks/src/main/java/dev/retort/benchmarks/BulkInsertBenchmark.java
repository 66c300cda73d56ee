package dev.retort.benchmarks;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.SMALLINT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Transactions;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.run.ProgramRunner;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Row;
import dev.retort.schema.Rows;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints how long it takes to insert 100,000 rows, given one by one and from a source, beside the best that the driver has:
 * {@code COPY} on PostgreSQL, batches of 1,000 rows elsewhere, all in one transaction. Arguments: the number of runs, and the
 * address of the database, which for MySQL asks for {@code rewriteBatchedStatements=true}.
 */
public final class BulkInsertBenchmark {
    private static final int ROWS = 100_000;
    private static final int BATCH = 1_000;
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 12, 0);
    private static final String COLUMNS = "(id, name, code, amount, created_at, active)";

    private static final Migration CREATION = op -> op.createTable(table(
            "bulk_rows",
            column("id", INTEGER).notNull(),
            column("name", varchar(100)).notNull(),
            column("code", varchar(32)),
            column("amount", decimal(12, 2)),
            column("created_at", TIMESTAMP),
            column("active", SMALLINT).notNull(),
            primaryKey("id")));

    private static final Migration FROM_SOURCE = op -> op.insert(
            "bulk_rows",
            Rows.columns("id", "name", "code", "amount", "created_at", "active").from(sink -> {
                for (int number = 0; number < ROWS; number++) {
                    sink.row(values(number));
                }
            }));

    private final DatabaseDialect dialect;
    private final String url;
    private final Migration given;

    private BulkInsertBenchmark(DatabaseDialect dialect, String url) {
        this.dialect = dialect;
        this.url = url;
        Row[] rows =
                IntStream.range(0, ROWS).mapToObj(BulkInsertBenchmark::asRow).toArray(Row[]::new);
        this.given = op -> op.insert("bulk_rows", rows);
    }

    /** Measures the ways in turns. */
    public static void main(String[] arguments) throws SQLException, IOException {
        String url = arguments[1];
        BulkInsertBenchmark benchmark = new BulkInsertBenchmark(dialectOf(url), url);
        Durations driver = new Durations("the driver's best way");
        Durations given = new Durations("rows given one by one");
        Durations source = new Durations("rows from a source");
        for (int run = 0; run <= Integer.parseInt(arguments[0]); run++) {
            driver.add(benchmark.timed(benchmark::byDriver));
            given.add(benchmark.timed(connection -> benchmark.upgrade(benchmark.given, connection)));
            source.add(benchmark.timed(connection -> benchmark.upgrade(FROM_SOURCE, connection)));
        }
        driver.print(driver);
        given.print(driver);
        source.print(driver);
    }

    private static DatabaseDialect dialectOf(String url) {
        return switch (url.split(":", 3)[1]) {
            case "sqlite" -> new SqliteDialect();
            case "postgresql" -> new PostgresqlDialect();
            case "mysql" -> new MysqlDialect();
            case "mariadb" -> new MariadbDialect();
            default -> throw new IllegalArgumentException("no such database: " + url);
        };
    }

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    private long timed(Work work) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url)) {
            execute(connection, "DROP TABLE IF EXISTS bulk_rows");
            new ProgramRunner(connection, dialect)
                    .run(dialect.renderer().renderAll(Recording.upgrade(CREATION), SchemaState.empty(dialect.name())));
            long start = System.nanoTime();
            work.on(connection);
            return System.nanoTime() - start;
        }
    }

    private void upgrade(Migration migration, Connection connection) throws SQLException {
        SchemaState before = Replay.of(Recording.upgrade(CREATION), SchemaState.empty(dialect.name()));
        List<Rendered> program = dialect.renderer().renderAll(Recording.upgrade(migration), before);
        try (Transactions.Transaction transaction = dialect.transactions().begin(connection, program)) {
            new ProgramRunner(connection, dialect).run(program);
            transaction.commit();
        }
    }

    private void byDriver(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        if (url.startsWith("jdbc:postgresql:")) {
            copy(connection);
        } else {
            batches(connection);
        }
        connection.commit();
    }

    /** By name, so that the classes of the driver are not needed to compile. */
    private static void copy(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < ROWS; number++) {
            String separator = "";
            for (Object value : values(number)) {
                text.append(separator).append(value);
                separator = "\t";
            }
            text.append('\n');
        }
        String sql = "COPY bulk_rows " + COLUMNS + " FROM STDIN";
        try {
            Class<?> ofDriver = Class.forName("org.postgresql.PGConnection");
            Object api = ofDriver.getMethod("getCopyAPI").invoke(connection.unwrap(ofDriver));
            api.getClass()
                    .getMethod("copyIn", String.class, Reader.class)
                    .invoke(api, sql, new StringReader(text.toString()));
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void batches(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO bulk_rows " + COLUMNS + " VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < ROWS; number++) {
                Object[] values = values(number);
                for (int place = 0; place < values.length; place++) {
                    insert.setObject(place + 1, values[place]);
                }
                insert.addBatch();
                if ((number + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static Object[] values(int number) {
        return new Object[] {
            number,
            "customer number " + number,
            number % 7 == 0 ? "it's" : "C" + number % 977,
            BigDecimal.valueOf(number * 125L, 2),
            TIME.plusSeconds(number),
            number % 2
        };
    }

    private static Row asRow(int number) {
        Object[] values = values(number);
        return row("id", values[0])
                .with("name", values[1])
                .with("code", values[2])
                .with("amount", values[3])
                .with("created_at", values[4])
                .with("active", values[5]);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
