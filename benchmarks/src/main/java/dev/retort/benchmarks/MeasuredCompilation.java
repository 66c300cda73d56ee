package dev.retort.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.retort.processor.RevisionProcessor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One compilation, which prints what it took. */
final class MeasuredCompilation {

    private static final double NANOS = 1e9;

    private MeasuredCompilation() {}

    /** Arguments: the way to compile, the folder of the sources, the folder for the classes. */
    public static void main(String[] arguments) throws IOException {
        ProcessorCost.Way way = ProcessorCost.Way.valueOf(arguments[0]);
        AtomicLong processing = new AtomicLong();
        compile(way, new SourceTree(Path.of(arguments[1])), arguments[2], processing);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(new Sample(system.getProcessCpuTime() / NANOS, processing.get() / NANOS));
    }

    private static void compile(ProcessorCost.Way way, SourceTree tree, String classes, AtomicLong processing)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = way == ProcessorCost.Way.NO_PROCESSOR
                    ? List.of("-proc:none", "-d", classes)
                    : List.of("-d", classes);
            CompilationTask task =
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(tree.files()));
            task.setProcessors(processors(way, processing));
            if (!task.call()) {
                throw new IOException("the sources do not compile");
            }
        }
    }

    private static List<Processor> processors(ProcessorCost.Way way, AtomicLong processing) {
        return switch (way) {
            case NO_PROCESSOR -> List.of();
            case IDLE_PROCESSOR -> List.of(new IdleProcessor());
            case OUR_PROCESSOR -> List.of(new TimedProcessor(new RevisionProcessor(), processing));
        };
    }
}
