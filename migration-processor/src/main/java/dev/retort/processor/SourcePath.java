package dev.retort.processor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Where the sources of the module lie, if the compiler was told: Maven tells javac. */
final class SourcePath {

    /** A class file spells out the name of its source. */
    private static final Pattern SOURCE_NAME = Pattern.compile("[\\w$]+\\.java");

    private final FilerResources resources;
    private final Elements elements;

    SourcePath(Filer filer, Elements elements) {
        this.resources = new FilerResources(filer);
        this.elements = elements;
    }

    /** Whether the source of the class lies here, in a file that has its name. */
    boolean holds(TypeElement type) {
        return resources.isSource(packageOf(type), simpleNameOfFile(type) + ".java");
    }

    /** Whether the source of a class that was compiled earlier is gone; false if nobody can say. */
    boolean hasLost(TypeElement type) {
        List<String> names = sourceNames(type);
        return !names.isEmpty() && names.stream().noneMatch(name -> resources.isSource(packageOf(type), name));
    }

    private List<String> sourceNames(TypeElement type) {
        return resources.compiled(packageOf(type), simpleNameOfFile(type) + ".class").stream()
                .map(content -> new String(content, StandardCharsets.ISO_8859_1))
                .flatMap(content -> SOURCE_NAME.matcher(content).results())
                .map(MatchResult::group)
                .toList();
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static String simpleNameOfFile(TypeElement type) {
        return EnclosingTypes.outermost(type).getSimpleName().toString();
    }
}
