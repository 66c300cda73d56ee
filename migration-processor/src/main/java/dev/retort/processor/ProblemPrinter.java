package dev.retort.processor;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;

/** Prints problems as messages of the compiler. */
final class ProblemPrinter {

    private final Messager messager;
    private final CompilerKind compiler;
    private final Anchors anchors;
    private final Set<Problem> toldBefore;

    ProblemPrinter(Messager messager, CompilerKind compiler, Anchors anchors, Set<Problem> toldBefore) {
        this.messager = messager;
        this.compiler = compiler;
        this.anchors = anchors;
        this.toldBefore = toldBefore;
    }

    void print(Problem problem) {
        Anchor anchor = anchors.of(problem.where());
        boolean repeated = !toldBefore.add(problem);
        if (repeated && !anchor.isExact()) {
            return;
        }
        List<String> details = Stream.concat(problem.details().stream(), anchor.remarks().stream())
                .toList();
        anchor.print(messager, compiler.kindOf(problem), ProblemText.of(problem.withDetails(details)));
    }
}
