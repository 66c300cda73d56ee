package dev.retort.processor;

import dev.retort.core.problem.Problem;
import java.util.Optional;
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

    /** How many files Eclipse compiles at once, which its users can change; 0 means all. */
    private static final int FILES_AT_ONCE = Integer.getInteger("maxCompiledUnitsAtOnce", 2_000);

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
     * Whether these may be only the first of many sources. Eclipse compiles a large project in groups, and a processor sees a group
     * as if it were all. Of a full group it may see a bit less: some files have nothing in them.
     */
    boolean mayHaveMoreThan(CompiledSources sources) {
        return this == ECLIPSE_EDITOR && FILES_AT_ONCE > 0 && sources.size() >= FILES_AT_ONCE * 0.9;
    }

    /**
     * Eclipse keeps an error on a file until that file is compiled again. The revision that joins two heads is another file, so the
     * error would stay although it is mended.
     */
    Diagnostic.Kind kindOf(Problem problem) {
        boolean sticks = this == ECLIPSE_EDITOR && problem.code().equals("multiple-heads");
        return problem.isError() && !sticks ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    /** How to get rid of a problem's message, if that takes more than to mend the problem, wherever that is done. */
    Optional<String> adviceAgainstStaleMessages() {
        return this == ECLIPSE_EDITOR
                ? Optional.of(
                        "if you mend this in another file, save this one again, too: Eclipse keeps the message until then")
                : Optional.empty();
    }
}
