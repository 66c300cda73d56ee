package dev.retort.processor;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;

/** Prints problems as messages of the compiler. */
final class ProblemPrinter {

    private final Messager messager;
    private final CompilerKind compiler;
    private final Anchors anchors;

    ProblemPrinter(ProcessingEnvironment environment, FoundRevisions revisions, CompiledSources sources) {
        messager = environment.getMessager();
        compiler = CompilerKind.of(environment);
        anchors = new Anchors(compiler, revisions, sources, environment.getElementUtils());
    }

    void print(Problem problem) {
        Anchor anchor = anchors.of(problem.where());
        List<String> details = Stream.concat(problem.details().stream(), anchor.remarks().stream())
                .toList();
        anchor.print(messager, compiler.kindOf(problem), ProblemText.of(problem.withDetails(details)));
    }
}
