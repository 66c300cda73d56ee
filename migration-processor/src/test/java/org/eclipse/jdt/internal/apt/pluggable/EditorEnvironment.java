package org.eclipse.jdt.internal.apt.pluggable;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Stands for the environment of the Eclipse editor, which can be known by its package only. */
public record EditorEnvironment(ProcessingEnvironment compiler) implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
        return compiler.getOptions();
    }

    @Override
    public Messager getMessager() {
        return compiler.getMessager();
    }

    @Override
    public Filer getFiler() {
        return compiler.getFiler();
    }

    @Override
    public Elements getElementUtils() {
        return compiler.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return compiler.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return compiler.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return compiler.getLocale();
    }
}
