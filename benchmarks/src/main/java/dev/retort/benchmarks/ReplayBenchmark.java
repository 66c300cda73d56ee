package dev.retort.benchmarks;

import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cost of working out the schema after many revisions of five operations each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReplayBenchmark {

    @Param({"1000", "10000"})
    public int revisions;

    @Param({"POSTGRESQL", "SQLITE", "MYSQL"})
    public Dialect dialect = Dialect.POSTGRESQL;

    private List<List<RecordedOperation>> history = List.of();

    @Setup
    public void record() {
        history = EverydayRevision.recorded(revisions);
    }

    @Benchmark
    public SchemaState lastState() {
        SchemaState state = SchemaState.empty(dialect);
        for (List<RecordedOperation> revision : history) {
            state = Replay.of(revision, state);
        }
        return state;
    }

    /** As it is needed for a plan with ways back. */
    @Benchmark
    public List<SchemaState> allStates() {
        List<SchemaState> states = new ArrayList<>();
        SchemaState state = SchemaState.empty(dialect);
        for (List<RecordedOperation> revision : history) {
            state = Replay.of(revision, state);
            states.add(state);
        }
        return states;
    }
}
