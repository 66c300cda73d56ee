package dev.retort.it.databases.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a server says while it runs: read on, so that it never blocks, and remembered in part for our error message. */
final class ServerLog {

    private static final int REMEMBERED_LINES = 30;
    private static final long SECONDS_TO_START = 60;

    private final String server;
    private final String readyLine;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final Deque<String> lines = new ArrayDeque<>();

    private ServerLog(String server, String readyLine) {
        this.server = server;
        this.readyLine = readyLine;
    }

    static ServerLog follow(String server, InputStream output, String readyLine) {
        ServerLog log = new ServerLog(server, readyLine);
        Thread reader = new Thread(() -> log.read(output), "log of " + server);
        reader.setDaemon(true);
        reader.start();
        return log;
    }

    void awaitReady() {
        try {
            if (!ready.get(SECONDS_TO_START, TimeUnit.SECONDS)) {
                throw new EmbeddedServerFailed(server + " stopped instead of starting:\n" + remembered());
            }
        } catch (TimeoutException | ExecutionException e) {
            throw new EmbeddedServerFailed(
                    server + " was not ready after " + SECONDS_TO_START + " seconds:\n" + remembered(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailed("Interrupted while " + server + " started", e);
        }
    }

    private void read(InputStream output) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                remember(line);
                if (line.contains(readyLine)) {
                    ready.complete(true);
                }
            }
            ready.complete(false);
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private synchronized void remember(String line) {
        lines.addLast(line);
        if (lines.size() > REMEMBERED_LINES) {
            lines.removeFirst();
        }
    }

    private synchronized String remembered() {
        return String.join("\n", lines);
    }
}
