package dev.retort.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.retort.core.bytecode.RunCode;
import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.KeptText;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.OperationRenderer;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.operation.WayBack;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Prints what each stage before a plan's first statement costs in a JVM that does it for the first time: CPU time of the one
 * thread and bytes allocated, for each revision. Arguments: the number of revisions, and {@code sqlite}, {@code postgresql} or
 * {@code mysql}.
 */
public final class StageCosts {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Cost> costs = new LinkedHashMap<>();

    private record Cost(long nanoseconds, long bytes) {
        static Cost now() {
            return new Cost(THREAD.getCurrentThreadCpuTime(), THREAD.getCurrentThreadAllocatedBytes());
        }

        Cost minus(Cost other) {
            return new Cost(nanoseconds - other.nanoseconds, bytes - other.bytes);
        }

        Cost plus(Cost other) {
            return new Cost(nanoseconds + other.nanoseconds, bytes + other.bytes);
        }
    }

    private StageCosts() {}

    public static void main(String[] arguments) {
        int revisions = Integer.parseInt(arguments[0]);
        new StageCosts().measure(revisions, dialect(arguments[1]));
    }

    private static DatabaseDialect dialect(String name) {
        return switch (name) {
            case "sqlite" -> new SqliteDialect();
            case "postgresql" -> new PostgresqlDialect();
            case "mysql" -> new MysqlDialect();
            default -> throw new IllegalArgumentException("no such database: " + name);
        };
    }

    private void measure(int revisions, DatabaseDialect dialect) {
        OperationRenderer renderer = dialect.renderer();
        SchemaState state = SchemaState.empty(dialect.name());
        for (int number = 1; number <= revisions; number++) {
            TableAndIndexes migration = new TableAndIndexes(number);
            SchemaState before = state;
            List<RecordedOperation> upgrade = timed("record", () -> Recording.upgrade(migration));
            state = timed("replay", () -> Replay.of(upgrade, before));
            timed("way back", () -> WayBack.derivedFrom(upgrade, before));
            timed("checksum", () -> Checksum.of(upgrade));
            timed("kept text", () -> KeptText.of(upgrade));
            timed("run code", () -> RunCode.of(upgrade));
            timed("render", () -> renderer.renderAll(upgrade, before));
        }
        print(revisions);
    }

    private <T> T timed(String stage, Supplier<T> work) {
        Cost before = Cost.now();
        T result = work.get();
        costs.merge(stage, Cost.now().minus(before), Cost::plus);
        return result;
    }

    private void print(int revisions) {
        Cost all = costs.values().stream().reduce(new Cost(0, 0), Cost::plus);
        costs.put("all", all);
        System.out.println("| stage | CPU ms | CPU µs per revision | KiB allocated per revision |");
        System.out.println("|---|---|---|---|");
        costs.forEach((stage, cost) -> System.out.printf(
                "| %s | %.0f | %.1f | %.1f |%n",
                stage,
                cost.nanoseconds() / 1e6,
                cost.nanoseconds() / 1e3 / revisions,
                cost.bytes() / 1024.0 / revisions));
    }
}
