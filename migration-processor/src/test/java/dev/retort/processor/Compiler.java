package dev.retort.processor;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that authors have. */
enum Compiler {
    JAVAC,
    ECJ;

    JavaCompiler tool() {
        return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    }

    /** Eclipse's compiler underlines the member, not the very value. */
    boolean isExact() {
        return this == JAVAC;
    }

    /** The message as it was given to the compiler: javac indents all lines but the first. */
    String textOf(Diagnostic<?> said) {
        String text = said.getMessage(Locale.ROOT).strip();
        return this == JAVAC ? text.replace("\n  ", "\n") : text;
    }
}
