package dev.retort.it.run;

import dev.retort.core.Revisions;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Revisions written as source in a test, compiled by the real compiler with the real annotation processor. */
final class History {
    private final Path classes;

    private History(Path classes) {
        this.classes = classes;
    }

    /**
     * One revision.
     *
     * @param annotation the members of {@code @Revision}
     * @param upgrade the body of {@code upgrade(Operations op)}
     * @param members further members of the class, such as a downgrade
     */
    record Source(String className, String annotation, String upgrade, String members) {
        Source with(String moreMembers) {
            return new Source(className, annotation, upgrade, members + moreMembers);
        }

        private String text() {
            if (className.equals("package-info")) {
                return annotation;
            }
            return """
                    package app.db;

                    import static dev.retort.Condition.*;
                    import static dev.retort.schema.Column.column;
                    import static dev.retort.schema.ColumnType.*;
                    import static dev.retort.schema.Constraint.*;
                    import static dev.retort.schema.Index.index;
                    import static dev.retort.schema.Row.row;

                    import dev.retort.*;
                    import dev.retort.schema.*;

                    @Revision(%s)
                    public final class %s implements Migration {
                        @Override
                        public void upgrade(Operations op) {
                            %s
                        }
                        %s
                    }
                    """.formatted(annotation, className, upgrade, members);
        }
    }

    /** The first revision. */
    static Source base(String id, String upgrade) {
        return new Source("Revision" + id, "id = \"" + id + "\"", upgrade, "");
    }

    /** A revision that follows others. */
    static Source after(String parent, String id, String upgrade) {
        return new Source("Revision" + id, "id = \"" + id + "\", parent = \"" + parent + "\"", upgrade, "");
    }

    /** A package-info that allows several heads. */
    static Source severalHeadsAllowed() {
        return new Source(
                "package-info", "@dev.retort.RevisionSet(heads = dev.retort.Heads.MANY)\npackage app.db;\n", "", "");
    }

    /** Compiles the revisions into a new folder below {@code directory}. */
    static History compile(Path directory, Source... sources) {
        try {
            Path classes = Files.createTempDirectory(directory, "classes");
            List<Path> files = new ArrayList<>();
            for (Source source : sources) {
                Path file = directory.resolve("app/db").resolve(source.className() + ".java");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.text());
                files.add(file);
            }
            compile(files, classes);
            return new History(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager fileManager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            fileManager,
                            null,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "--processor-path",
                                    System.getProperty("java.class.path"),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            fileManager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new AssertionError("the revisions of the test do not compile:\n" + messages);
            }
        }
    }

    /** The folder that holds classes and manifest. */
    Path classes() {
        return classes;
    }

    Revisions revisions() {
        return revisions(classes);
    }

    /** Revisions of a folder with classes and manifest, and of nothing else on the class path. */
    static Revisions revisions(Path classes) {
        try {
            URL[] urls = {classes.toUri().toURL()};
            return Revisions.load(new URLClassLoader(urls, new ApiOnly()));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sees the classes of the tests, but not their manifest. */
    private static final class ApiOnly extends ClassLoader {
        ApiOnly() {
            super(History.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/retort/") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }
}
