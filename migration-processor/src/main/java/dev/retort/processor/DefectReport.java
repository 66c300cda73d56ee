package dev.retort.processor;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import dev.retort.core.problem.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Tells of a mistake in Retort itself: an exception that reached the compiler would hide what it was doing. */
final class DefectReport {

    private final Messager messager;
    private final Elements elements;

    DefectReport(ProcessingEnvironment environment) {
        messager = environment.getMessager();
        elements = environment.getElementUtils();
    }

    void print(RuntimeException defect, CompiledSources sources) {
        String text = ProblemText.of(problem(defect));
        Optional<TypeElement> place = place(sources);
        if (place.isPresent()) {
            messager.printMessage(Diagnostic.Kind.ERROR, text, place.get());
        } else {
            messager.printMessage(Diagnostic.Kind.ERROR, text);
        }
    }

    /** Eclipse shows no error that has no place. */
    private Optional<TypeElement> place(CompiledSources sources) {
        try {
            return sources.revisions().stream()
                    .flatMap(name -> TypeNames.find(elements, name).stream())
                    .findFirst();
        } catch (RuntimeException sameDefect) {
            return Optional.empty();
        }
    }

    private static Problem problem(RuntimeException defect) {
        List<String> trace = Arrays.stream(defect.getStackTrace())
                .map(frame -> "at " + frame)
                .toList();
        return Problem.error("defect", "Retort's annotation processor failed: " + defect, Where.project())
                .withDetails(trace)
                .withHelp("this is a mistake in Retort; please report it with all of these lines");
    }
}
