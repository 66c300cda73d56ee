package dev.retort.it.databases.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another JVM that has started a PostgreSQL server and ends with its standard input. */
record JvmWithServer(Process process, Path data) {

    static JvmWithServer start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        JvmWithServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new JvmWithServer(process, Path.of(output.readLine()));
    }

    List<ProcessHandle> server() {
        return process.descendants().toList();
    }

    /** What the other JVM does: tells where its data is, when the server runs. */
    public static void main(String... arguments) throws IOException {
        if (EmbeddedPostgresql.start().isEmpty()) {
            throw new IllegalStateException("There are no binaries of PostgreSQL on the class path");
        }
        System.out.println(WorkDirectory.create("postgresql"));
        System.in.transferTo(System.out);
    }
}
