package dev.retort.it.histories;

import dev.retort.core.Revisions;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources of revisions, compiled by the real compiler with the real annotation processor.
 *
 * @param classes the folder with classes and manifest
 */
public record CompiledRevisions(Path classes) {

    /** Compiles sources, given by the names of their files, into a new folder below {@code directory}. */
    public static CompiledRevisions of(Path directory, Map<String, String> sources) {
        try {
            Path folder = Files.createTempDirectory(directory, "revisions");
            List<Path> files = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                files.add(Files.writeString(folder.resolve(source.getKey()), source.getValue()));
            }
            Path classes = Files.createDirectory(folder.resolve("classes"));
            compile(files, classes);
            return new CompiledRevisions(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all sources below a folder, from scratch, into a new folder below {@code directory}. */
    public static CompiledRevisions ofAll(Path sources, Path directory) {
        try (Stream<Path> files = Files.walk(sources)) {
            Path classes = Files.createTempDirectory(directory, "classes");
            compile(files.filter(file -> file.toString().endsWith(".java")).toList(), classes);
            return new CompiledRevisions(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        String classPath = System.getProperty("java.class.path");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager fileManager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            fileManager,
                            null,
                            List.of("-d", classes.toString(), "-cp", classPath, "--processor-path", classPath),
                            null,
                            fileManager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new AssertionError("the revisions do not compile:\n" + messages);
            }
        }
    }

    /** The text of the manifest. */
    public String manifest() {
        try {
            return Files.readString(classes.resolve("META-INF/retort/revisions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the manifest; that of the tests themselves is left out. */
    public Revisions revisions() {
        return load(classes);
    }

    /** Reads the manifests of folders and jars, as a run does. */
    public static Revisions load(Path... classPath) {
        try {
            URL[] urls = new URL[classPath.length];
            for (int index = 0; index < urls.length; index++) {
                urls[index] = classPath[index].toUri().toURL();
            }
            return Revisions.load(new URLClassLoader(urls, new WithoutManifests()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class WithoutManifests extends ClassLoader {
        WithoutManifests() {
            super(CompiledRevisions.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/retort/") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }
}
