package dev.retort.it.maven;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of the real Maven, prepared step by step.
 *
 * <p>It sees neither the settings of this machine's user nor anything that is meant for the build around it. Its local
 * repository holds the artifacts of this build; everything else comes from the repository of this machine, or at last from
 * the network.
 */
public record MavenRun(
        Path directory,
        List<String> arguments,
        Map<String, String> environment,
        Path maven,
        Jdk jdk,
        Optional<Path> settings) {

    private static final long MINUTES = 5;

    /**
     * Starting quickly matters more to such a short run than running quickly. And Debian's Maven resets the colours of a terminal
     * even where there is none.
     */
    private static final String JVM_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djansi.noreset=true";

    public MavenRun {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    public static MavenRun in(Path directory) {
        Path maven = BuildUnderTest.fromSystemProperties().mavenHome();
        return new MavenRun(directory, List.of(), Map.of(), maven, Jdk.current(), Optional.empty());
    }

    /** Adds goals and options. */
    public MavenRun with(String... more) {
        List<String> all = Stream.concat(arguments.stream(), Stream.of(more)).toList();
        return new MavenRun(directory, all, environment, maven, jdk, settings);
    }

    public MavenRun property(String name, String value) {
        return with("-D" + name + "=" + value);
    }

    public MavenRun environment(String name, String value) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put(name, value);
        return new MavenRun(directory, arguments, all, maven, jdk, settings);
    }

    /** With the newest Maven, instead of the one that builds around it. */
    public MavenRun newestMaven() {
        Path newest = BuildUnderTest.fromSystemProperties().newestMavenHome();
        return new MavenRun(directory, arguments, environment, newest, jdk, settings);
    }

    public MavenRun jdk(Jdk other) {
        return new MavenRun(directory, arguments, environment, maven, other, settings);
    }

    /** The user's {@code settings.xml}, which is empty otherwise. */
    public MavenRun settings(Path file) {
        return new MavenRun(directory, arguments, environment, maven, jdk, Optional.of(file));
    }

    /** Runs it to its end, whether it succeeds or fails. */
    public MavenResult run() throws IOException, InterruptedException {
        Path output = Files.createTempFile("retort-it-maven", ".log");
        try {
            Process process = start(output);
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException(this + " took more than " + MINUTES + " minutes:\n" + Files.readString(output));
            }
            return new MavenResult(this, process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    /** Starts it, and lets it write both streams into a file. */
    public Process start(Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        prepare(builder.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private List<String> command() throws IOException {
        BuildUnderTest build = BuildUnderTest.fromSystemProperties();
        List<String> command = new ArrayList<>(List.of(
                maven.resolve(File.separatorChar == '/' ? "bin/mvn" : "bin/mvn.cmd")
                        .toString(),
                "--batch-mode",
                "--no-transfer-progress",
                "--global-settings",
                resource("/maven-settings.xml").toString(),
                "--settings",
                settings.orElse(resource("/maven-settings-empty.xml")).toString(),
                "-Dmaven.repo.local=" + build.localRepository(),
                "-Dmachine.repository=" + build.machineRepository()));
        command.addAll(arguments);
        return command;
    }

    /** Without what configures the build around us or names a database by accident. */
    private void prepare(Map<String, String> variables) {
        String jvmOptions = variables.getOrDefault("MAVEN_OPTS", "");
        variables.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("DB_"));
        variables.put("MAVEN_OPTS", (jvmOptions + " " + JVM_OPTIONS).strip());
        variables.put("MAVEN_SKIP_RC", "true");
        variables.put("JAVA_HOME", jdk.home().toString());
        variables.putAll(environment);
    }

    private static Path resource(String name) throws IOException {
        URL resource = MavenRun.class.getResource(name);
        if (resource == null) {
            throw new FileNotFoundException("There is no test resource " + name);
        }
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("The test resources are not in a directory: " + resource, e);
        }
    }

    /** As one would type it. */
    @Override
    public String toString() {
        return "mvn " + String.join(" ", arguments);
    }
}
