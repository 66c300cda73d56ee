package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server in the background whose life is tied to this JVM.
 *
 * <p>Between us and the server stands a shell that waits for the end of its standard input. The operating system closes
 * that when we end, in whatever way we end, and then the shell stops the server.
 */
final class ServerProcess {

    private static final String WATCHING_SHELL = """
            signal=$1; shift
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            { cat <&3 >/dev/null; kill -s $signal $server; } 2>/dev/null &
            watcher=$!
            wait $server
            code=$?
            kill $watcher 2>/dev/null
            exit $code""";

    private static final long SECONDS_TO_STOP = 20;

    private final Process shell;

    private ServerProcess(Process shell) {
        this.shell = shell;
    }

    static Builder builder(String name) {
        return new Builder(name);
    }

    private void stop() throws IOException {
        shell.getOutputStream().close();
        try {
            if (!shell.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    /** Collects the command line. */
    static final class Builder {

        private final String name;
        private final List<String> command = new ArrayList<>();
        private String readyLine = "ready";
        private String stopSignal = "TERM";

        private Builder(String name) {
            this.name = name;
        }

        Builder readyWhenItLogs(String line) {
            this.readyLine = line;
            return this;
        }

        Builder stoppedBy(String signal) {
            this.stopSignal = signal;
            return this;
        }

        Builder command(Object... words) {
            Stream.of(words).map(Object::toString).forEach(command::add);
            return this;
        }

        Builder command(List<String> words) {
            command.addAll(words);
            return this;
        }

        /** Returns when the server says that it is ready. */
        void start() throws IOException {
            List<String> watched = new ArrayList<>(List.of("sh", "-c", WATCHING_SHELL, "watched " + name, stopSignal));
            watched.addAll(command);
            Process shell = new ProcessBuilder(watched)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .start();
            EndOfJvm.then(new ServerProcess(shell)::stop);
            ServerLog.follow(name, shell.getInputStream(), readyLine).awaitReady();
        }
    }
}
