package dev.retort.maven.classes;

import dev.retort.Revision;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources and what javac makes of them, without any processor. */
final class CompiledFolder {

    private final Path folder;

    CompiledFolder(Path folder) {
        this.folder = folder;
    }

    Path sources() {
        return folder.resolve("src");
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Adds a class with what stands before its name; members are written with single quotes. */
    CompiledFolder revision(String path, String packageName, String annotation, String className) throws IOException {
        return source(path, """
                package %s;

                import dev.retort.*;

                @Revision(%s)
                public class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """.formatted(packageName, annotation.replace('\'', '"'), className));
    }

    CompiledFolder source(String path, String text) throws IOException {
        return write(sources().resolve(path), text);
    }

    CompiledFolder manifest(String text) throws IOException {
        return write(classes().resolve("META-INF/retort/revisions"), text.replace('|', '\t'));
    }

    private CompiledFolder write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    CompiledFolder compile(String... options) throws IOException, URISyntaxException {
        Path api = Path.of(Revision.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> all = new ArrayList<>(
                List.of("--release", "17", "-proc:none", "-d", classes().toString(), "-cp", api.toString()));
        all.addAll(List.of(options));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(sources())) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(said.toString());
            }
        }
        return this;
    }

    /** Everything that was compiled, in a jar. */
    Path jar(String name) throws IOException {
        Path file = folder.resolve(name);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of("create", "true"));
                Stream<Path> all = Files.walk(classes())) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Path target = jar.getPath("/" + classes().relativize(one));
                Files.createDirectories(target.getParent());
                Files.copy(one, target);
            }
        }
        return file;
    }
}
