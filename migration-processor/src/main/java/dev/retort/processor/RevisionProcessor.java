package dev.retort.processor;

import com.google.auto.service.AutoService;
import dev.retort.Revision;
import dev.retort.RevisionSet;
import dev.retort.core.problem.Problem;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Checks the history of a project while it is compiled and writes its manifest.
 *
 * <p>It aggregates: all revisions of a project are one graph, so nothing can be said before the last round.
 */
@AutoService(Processor.class)
public final class RevisionProcessor extends AbstractProcessor {

    private final CompiledSources sources = new CompiledSources();

    /** All that was told in this build: Eclipse makes a processor for each build, and often goes on to compile other classes. */
    private final Set<Problem> told = new HashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Revision.class.getName(), RevisionSet.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            sources.add(annotations, round, processingEnv.getElementUtils());
            if (round.processingOver() && !sources.isEmpty()) {
                new HistoryCheck(processingEnv, sources, told).run(round.errorRaised());
            }
        } catch (RuntimeException defect) {
            new DefectReport(processingEnv).print(defect, sources);
        } finally {
            forgetIf(round.processingOver());
        }
        // Unclaimed annotations are a warning, which fails builds that use -Werror.
        return true;
    }

    /** Eclipse runs several cycles of rounds with the same processor, so no source is kept from one to the next. */
    private void forgetIf(boolean over) {
        if (over) {
            sources.clear();
        }
    }
}
