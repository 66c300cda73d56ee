package dev.retort.processor;

import dev.retort.core.problem.Problem;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** The compilers that show messages in different ways. */
enum CompilerKind {
    /** Also every compiler that we do not know. */
    JAVAC,

    /** Eclipse's compiler on a command line or in Maven. */
    ECLIPSE_BATCH,

    /** Eclipse itself. */
    ECLIPSE_EDITOR;

    static CompilerKind of(ProcessingEnvironment environment) {
        String name = environment.getClass().getName();
        if (name.startsWith("org.eclipse.jdt.internal.apt.pluggable.")) {
            return ECLIPSE_EDITOR;
        }
        return name.startsWith("org.eclipse.jdt.") ? ECLIPSE_BATCH : JAVAC;
    }

    /** Whether it finds the place of one value among several. Eclipse's falls back to the start of the annotation. */
    boolean findsValuesOfArrays() {
        return this == JAVAC;
    }

    /** Whether it finds the place of a record. Eclipse's finds only what is inside. */
    boolean findsRecords() {
        return this == JAVAC;
    }

    /**
     * Whether it leaves classes behind although there are errors, and never compiles them again before they change. Eclipse does, so
     * even a wrong history has to be remembered.
     */
    boolean compilesWhatIsWrong() {
        return this == ECLIPSE_EDITOR;
    }

    /**
     * Eclipse keeps an error on a file until that file is compiled again. The revision that joins two heads is another file, so the
     * error would stay although it is mended.
     */
    Diagnostic.Kind kindOf(Problem problem) {
        boolean sticks = this == ECLIPSE_EDITOR && problem.code().equals("multiple-heads");
        return problem.isError() && !sticks ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }
}
