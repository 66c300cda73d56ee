package dev.retort.maven.output;

import dev.retort.core.problem.Secrets;
import dev.retort.maven.document.Document;
import dev.retort.maven.document.FailureFacts;
import dev.retort.maven.document.RunEvent;
import dev.retort.maven.progress.Progress;
import dev.retort.maven.progress.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Prints each line through Maven's log as soon as it is known. */
public final class TextOutput implements Output {

    private final Consumer<String> log;
    private final Supplier<Secrets> secrets;
    private final Destination content;

    /**
     * An output of lines.
     *
     * @param secrets what must not be seen, as far as it is known at the time
     */
    public TextOutput(Consumer<String> log, Supplier<Secrets> secrets) {
        this(log, secrets, new StandardOutput());
    }

    /** The same with another place for what is asked for as it is. */
    TextOutput(Consumer<String> log, Supplier<Secrets> secrets, Destination content) {
        this.log = log;
        this.secrets = secrets;
        this.content = content;
    }

    @Override
    public void line(String text) {
        log.accept(secrets.get().mask(text));
    }

    @Override
    public Progress progress() {
        return Progress.on(Screen.ofThisProcess(), this::line);
    }

    @Override
    public void event(RunEvent event) {
        // People read the lines.
    }

    @Override
    public void document(Document document) {
        // People read the lines.
    }

    @Override
    public void content(String text) throws IOException {
        content.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finished() {
        // All lines are printed.
    }

    @Override
    public void failed(FailureFacts failure) {
        // Maven prints the failure.
    }
}
