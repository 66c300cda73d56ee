package dev.retort.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What the annotation processor costs a compilation: javac without processors, with one that does nothing, and with ours, each in a
 * fresh JVM, one after the other so that a busy machine is busy for all of them. Prints the medians.
 *
 * <p>Arguments: how often to measure, then how many revisions, as often as wanted: {@code 5 1000 10000}.
 */
public final class ProcessorCost {

    private final PrintStream out;
    private final int runs;

    private ProcessorCost(PrintStream out, int runs) {
        this.out = out;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ProcessorCost cost = new ProcessorCost(System.out, Integer.parseInt(arguments[0]));
        cost.out.printf(
                "JDK %s, %d processors, %s runs each, CPU seconds (median)%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), arguments[0]);
        cost.out.println("| revisions | parents | -proc:none | no-op processor | our processor | process() alone |");
        cost.out.println("|---|---|---|---|---|---|");
        for (String size : Arrays.asList(arguments).subList(1, arguments.length)) {
            cost.measure(Integer.parseInt(size), true);
            cost.measure(Integer.parseInt(size), false);
        }
    }

    private void measure(int size, boolean byClass) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("processor-cost");
        SourceTree tree = SourceTree.of(folder.resolve("src"), size, byClass);
        Map<Way, List<Sample>> samples = new EnumMap<>(Way.class);
        for (int run = 0; run < runs; run++) {
            for (Way way : Way.values()) {
                samples.computeIfAbsent(way, some -> new ArrayList<>()).add(sample(way, tree, folder));
            }
        }
        out.printf(
                Locale.ROOT,
                "| %d | %s | %.2f | %.2f | %.2f | %.2f |%n",
                size,
                byClass ? "by class" : "by id",
                median(samples, Way.NO_PROCESSOR, Sample::compilation),
                median(samples, Way.IDLE_PROCESSOR, Sample::compilation),
                median(samples, Way.OUR_PROCESSOR, Sample::compilation),
                median(samples, Way.OUR_PROCESSOR, Sample::processing));
        SourceTree.delete(folder);
    }

    /** One compilation in a JVM of its own. */
    private static Sample sample(Way way, SourceTree tree, Path folder) throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory(folder, "classes");
        Path result = folder.resolve("result");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasuredCompilation.class.getName(),
                        way.name(),
                        tree.root().toString(),
                        classes.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(result.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the compilation failed");
        }
        SourceTree.delete(classes);
        return Sample.parse(Files.readString(result, StandardCharsets.UTF_8));
    }

    private static double median(Map<Way, List<Sample>> samples, Way way, ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.getOrDefault(way, List.of()).stream()
                .mapToDouble(figure)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    /** How to compile. */
    enum Way {
        NO_PROCESSOR,
        IDLE_PROCESSOR,
        OUR_PROCESSOR
    }
}
