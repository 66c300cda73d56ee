package dev.retort.it.crash;

import dev.retort.it.crash.Shop.Way;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run in a process of its own, which begins when it is told to. */
final class RunProcess implements AutoCloseable {
    /** It lives for a second at most. */
    private static final List<String> LIGHT =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto");

    private static final byte NEXT = '\n';

    private final Process process;

    private RunProcess(Process process) {
        this.process = process;
    }

    static RunProcess start(Shop shop, Way way, TestDatabase database) throws IOException {
        return start(List.of(), List.of(), shop, way, database);
    }

    /** Starts a run that tells of a place when it comes to it, and waits there if that is before a call. */
    static RunProcess start(Shop shop, Way way, TestDatabase database, Place place) throws IOException {
        return start(
                List.of(),
                List.of(),
                shop,
                way,
                database,
                Integer.toString(place.request()),
                place.moment().name());
    }

    /**
     * Starts a run.
     *
     * @param prefix what starts the JVM
     * @param options those of the JVM
     * @param place where it tells that it has come so far
     */
    static RunProcess start(
            List<String> prefix, List<String> options, Shop shop, Way way, TestDatabase database, String... place)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIGHT);
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                RunProcess.class.getName(),
                shop.revision(),
                way.name(),
                database.kind().name(),
                database.jdbcUrl(),
                database.user(),
                database.password()));
        command.addAll(List.of(place));
        return new RunProcess(new ProcessBuilder(command).start());
    }

    /** Lets it begin; it is ready as soon as it has said so. */
    void goOn() throws IOException {
        waitForSign();
        process.getOutputStream().write(NEXT);
        process.getOutputStream().flush();
    }

    /** Waits until it tells where it is. */
    void waitForSign() throws IOException {
        if (process.getInputStream().read() < 0) {
            throw new IllegalStateException("the process ended before it came so far: "
                    + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Nothing of the process runs any more after this, as after {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        waitForEnd();
    }

    int waitForEnd() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the process does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** What the process does. */
    public static void main(String[] arguments) throws Exception {
        TestDatabase database =
                new TestDatabase(DatabaseKind.valueOf(arguments[2]), arguments[3], arguments[4], arguments[5]);
        WatchedConnections connections = new WatchedConnections(database, watcher(arguments));
        Shop shop = new Shop(arguments[0]);
        sign();
        if (System.in.read() == NEXT) {
            shop.go(Way.valueOf(arguments[1]), new DirectConnections(connections::open), Shop.SETTINGS);
        }
    }

    private static Watcher watcher(String[] arguments) {
        if (arguments.length == 6) {
            return (number, text) -> {};
        }
        int place = Integer.parseInt(arguments[6]);
        boolean waits = Place.Moment.valueOf(arguments[7]) == Place.Moment.BEFORE;
        return (number, text) -> {
            if (number == place) {
                sign();
                if (waits) {
                    System.in.transferTo(System.out);
                }
            }
        };
    }

    private static void sign() {
        System.out.write(NEXT);
        System.out.flush();
    }
}
