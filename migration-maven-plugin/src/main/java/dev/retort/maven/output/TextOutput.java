package dev.retort.maven.output;

import dev.retort.core.problem.Secrets;
import dev.retort.maven.document.Document;
import dev.retort.maven.document.FailureFacts;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Prints each line through Maven's log as soon as it is known. */
public final class TextOutput implements Output {

    private final Consumer<String> log;
    private final Supplier<Secrets> secrets;

    /**
     * An output of lines.
     *
     * @param secrets what must not be seen, as far as it is known at the time
     */
    public TextOutput(Consumer<String> log, Supplier<Secrets> secrets) {
        this.log = log;
        this.secrets = secrets;
    }

    @Override
    public void line(String text) {
        log.accept(secrets.get().mask(text));
    }

    @Override
    public void document(Document document) {
        // People read the lines.
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
