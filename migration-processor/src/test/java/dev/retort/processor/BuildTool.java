package dev.retort.processor;

import java.util.List;
import java.util.Set;

/** How build tools call javac when only a part of the sources has changed, as far as a processor can notice. */
enum BuildTool {
    /**
     * Deletes what an aggregating processor has written and the classes that have to be compiled again, and hands over all other
     * annotated classes by name. It does so even if nothing is left to compile.
     */
    GRADLE {
        @Override
        Compilation compile(Project project, Set<String> compiledEarlier, Source... changed) {
            project.deleteManifest();
            return project.compileWithClasses(List.copyOf(compiledEarlier), changed);
        }
    },

    /**
     * Deletes the classes that have to be compiled again, and whatever was written for one source alone. Our manifest was written
     * for none. All that a processor gets is hidden behind proxies.
     */
    INTELLIJ {
        @Override
        Compilation compile(Project project, Set<String> compiledEarlier, Source... changed) {
            return project.withProcessor(ProcessorIn::proxies).compile(changed);
        }
    };

    /**
     * Compiles what has changed.
     *
     * @param compiledEarlier the names of all other annotated classes
     */
    abstract Compilation compile(Project project, Set<String> compiledEarlier, Source... changed);
}
