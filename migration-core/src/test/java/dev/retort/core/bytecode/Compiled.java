package dev.retort.core.bytecode;

import dev.retort.Migration;
import dev.retort.core.checksum.Checksum;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.recording.Recording;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** What is remembered of a revision that some compiler has translated. */
record Compiled(Checksum checksum, Optional<Checksum> code) {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** Something that turns a source file into class files. */
    interface Compiler {
        void compile(List<String> arguments) throws IOException, InterruptedException;
    }

    /** The compiler of the JDK that runs the tests. */
    static Compiled byJavac(Path folder, String source) {
        return by(Compiled::javac, folder, source);
    }

    /** The compiler of Eclipse. */
    static Compiled byEclipse(Path folder, String source) {
        return by(
                arguments -> {
                    StringWriter output = new StringWriter();
                    PrintWriter printer = new PrintWriter(output);
                    if (!BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null)) {
                        throw new AssertionError(output);
                    }
                },
                folder,
                source);
    }

    /** The compiler of the newest JDK of the machine. */
    static Compiled byNewestJavac(Path folder, String source) {
        return by(
                arguments -> {
                    List<String> command = new ArrayList<>();
                    command.add(newestJdk().resolve("bin/javac").toString());
                    command.addAll(arguments);
                    Path output = folder.resolve("output.txt");
                    Process process = new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
                    if (process.waitFor() != 0) {
                        throw new AssertionError(Files.readString(output));
                    }
                },
                folder,
                source);
    }

    /** Without the numbers of lines and the names of variables, too. */
    static Compiled withoutDebugInformation(Path folder, String source) {
        return by(
                arguments -> {
                    List<String> all = new ArrayList<>(arguments);
                    all.add(0, "-g:none");
                    javac(all);
                },
                folder,
                source);
    }

    private static void javac(List<String> arguments) {
        StringWriter output = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        int end = arguments.size() - 1;
        boolean compiled = compiler.getTask(
                        output,
                        null,
                        null,
                        arguments.subList(0, end),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(arguments.get(end)))
                .call();
        if (!compiled) {
            throw new AssertionError(output);
        }
    }

    private static Compiled by(Compiler compiler, Path folder, String source) {
        try {
            Path directory = Files.createTempDirectory(folder, "compiled");
            Path classes = Files.createDirectory(directory.resolve("classes"));
            Path file = Files.writeString(directory.resolve("Rewrite.java"), source);
            compiler.compile(List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString(),
                    file.toString()));
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, Compiled.class.getClassLoader())) {
                List<RecordedOperation> operations = Recording.upgrade((Migration)
                        loader.loadClass("Rewrite").getDeclaredConstructor().newInstance());
                return new Compiled(Checksum.of(operations), RunCode.of(operations));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (ReflectiveOperationException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Among the neighbours of the one that runs the tests, and those that the environment names. */
    private static Path newestJdk() {
        Path current = Path.of(System.getProperty("java.home"));
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(variable -> Path.of(variable.getValue()));
        Stream<Path> neighbours = Stream.of(current.getParent().toFile().listFiles(File::isDirectory))
                .map(File::toPath);
        return Stream.of(Stream.of(current), named, neighbours)
                .flatMap(homes -> homes)
                .filter(home -> Files.exists(home.resolve("bin/javac")))
                .max(Comparator.comparingInt(Compiled::version))
                .orElse(current);
    }

    private static int version(Path home) {
        try {
            Path release = home.resolve("release");
            Matcher matcher = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
