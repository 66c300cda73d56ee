package dev.retort.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Where the sources of the module lie, if the compiler was told: Maven tells javac. */
final class SourcePath {

    /** A class file spells out the name of its source. */
    private static final Pattern SOURCE_NAME = Pattern.compile("[\\w$]+\\.java");

    private final Filer filer;
    private final Elements elements;

    SourcePath(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Whether the source of the class lies here, in a file that has its name. */
    boolean holds(TypeElement type) {
        return exists(packageOf(type), outermost(type).getSimpleName() + ".java");
    }

    /** Whether the source of a class that was compiled earlier is gone; false if nobody can say. */
    boolean hasLost(TypeElement type) {
        List<String> names = sourceNames(type);
        return !names.isEmpty() && names.stream().noneMatch(name -> exists(packageOf(type), name));
    }

    private List<String> sourceNames(TypeElement type) {
        String file = outermost(type).getSimpleName() + ".class";
        try (InputStream classFile = filer.getResource(StandardLocation.CLASS_OUTPUT, packageOf(type), file)
                .openInputStream()) {
            String content = new String(classFile.readAllBytes(), StandardCharsets.ISO_8859_1);
            return SOURCE_NAME
                    .matcher(content)
                    .results()
                    .map(MatchResult::group)
                    .toList();
        } catch (IOException | RuntimeException absent) {
            return List.of();
        }
    }

    /** Compilers have many ways to say that there is no such file, and that they have no source path. */
    private boolean exists(String packageName, String name) {
        try (InputStream source = filer.getResource(StandardLocation.SOURCE_PATH, packageName, name)
                .openInputStream()) {
            return source.read() >= 0;
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static Element outermost(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
            outermost = enclosing;
        }
        return outermost;
    }
}
