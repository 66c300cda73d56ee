package dev.retort.benchmarks;

import dev.retort.core.graph.GraphRules;
import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.plan.CurrentRevisions;
import dev.retort.core.plan.HistorySelection;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.problem.Problem;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Target;
import dev.retort.core.target.TargetRange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
import org.openjdk.jmh.infra.Blackhole;

/** The cost of a graph and of the questions to it; a fifth of the revisions are merges. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GraphBenchmark {

    private static final GraphSettings SETTINGS = new GraphSettings(true);

    @Param({"100", "1000", "10000"})
    public int revisions;

    private List<RevisionNode> nodes = List.of();
    private RevisionGraph graph = RevisionGraph.of(List.of());
    private Set<RevisionId> everything = Set.of();
    private List<Target> symbols = List.of();

    @Setup
    public void makeHistory() {
        nodes = LargeHistory.of(revisions);
        graph = RevisionGraph.of(nodes);
        everything = graph.effectiveHeads();
        String id = nodes.get(nodes.size() / 2).id().value();
        symbols = List.of(
                Target.parse(id),
                Target.parse(id.substring(0, 8)),
                Target.parse("line3"),
                Target.parse("heads"),
                Target.parse("line3@head"),
                Target.parse("line3@heads"));
    }

    @Benchmark
    public List<Problem> check() {
        return GraphRules.check(nodes, SETTINGS);
    }

    @Benchmark
    public RevisionGraph checkAndBuild() {
        return RevisionGraph.checked(nodes, SETTINGS);
    }

    @Benchmark
    public void resolveSixSymbols(Blackhole blackhole) {
        symbols.forEach(symbol -> blackhole.consume(Lookup.named(graph, symbol)));
    }

    @Benchmark
    public Plan upgradeFromNothing() {
        return Planner.upgrade(graph, Set.of(), Target.parse("heads"));
    }

    @Benchmark
    public Plan upgradeOneLine() {
        return Planner.upgrade(graph, Set.of(), Target.parse("line9@head"));
    }

    @Benchmark
    public Plan nothingToUpgrade() {
        return Planner.upgrade(graph, everything, Target.parse("heads"));
    }

    @Benchmark
    public Plan downgradeToBase() {
        return Planner.downgrade(graph, everything, Target.parse("base"));
    }

    @Benchmark
    public Plan downgradeOneLine() {
        return Planner.downgrade(graph, everything, Target.parse("line3@base"));
    }

    @Benchmark
    public CurrentRevisions current() {
        return CurrentRevisions.of(graph, everything);
    }

    @Benchmark
    public Map<RevisionId, SortedSet<String>> labels() {
        return graph.labels();
    }

    @Benchmark
    public List<RevisionNode> history() {
        return HistorySelection.of(graph, TargetRange.parse("line9@base:"), Set.of());
    }
}
