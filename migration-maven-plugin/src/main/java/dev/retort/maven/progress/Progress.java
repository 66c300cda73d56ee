package dev.retort.maven.progress;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Shows what a run is doing for as long as it does it. Safe for use by several threads. */
public final class Progress implements AutoCloseable {
    private static final long FIVE_TIMES_A_SECOND = 200;

    private final Display display;
    private final Consumer<String> lines;
    private final Clock clock;
    private final ScheduledExecutorService ticking;
    private Optional<Activity> activity = Optional.empty();

    Progress(Display display, Consumer<String> lines, Clock clock) {
        this.display = display;
        this.lines = lines;
        this.clock = clock;
        this.ticking = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "retort-progress");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Shows it on that screen, or among the lines of the log. */
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with the executor.
    public static Progress on(Screen screen, Consumer<String> lines) {
        Display display = screen.moves() ? new MovingLine(System.out, TerminalWidth::now) : new LinesNowAndThen(lines);
        Progress progress = new Progress(display, lines, Clock.systemUTC());
        progress.ticking.scheduleAtFixedRate(
                progress::tick, FIVE_TIMES_A_SECOND, FIVE_TIMES_A_SECOND, TimeUnit.MILLISECONDS);
        return progress;
    }

    /** Shows nothing to anybody. */
    public static Progress nowhere() {
        Consumer<String> nobody = line -> {};
        return new Progress(new LinesNowAndThen(nobody), nobody, Clock.systemUTC());
    }

    /** A step begins. */
    public synchronized void begin(String title) {
        activity = Optional.of(new Activity(title, clock.instant()));
        tick();
    }

    /** An operation of the step begins. */
    public synchronized void operation(String operation) {
        activity = activity.map(step -> step.at(operation));
        tick();
    }

    /** The step is over, or the run. */
    public synchronized void end() {
        activity = Optional.empty();
        display.clear();
    }

    /** Prints a line that stays. */
    public synchronized void line(String text) {
        display.clear();
        lines.accept(text);
    }

    synchronized void tick() {
        activity.ifPresent(step -> display.show(step, clock.instant()));
    }

    @Override
    public void close() {
        ticking.shutdownNow();
        end();
    }
}
