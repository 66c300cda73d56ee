package dev.retort.maven;

import dev.retort.core.problem.Secrets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a goal tells its user, line by line and without passwords. */
final class Output {

    private final Consumer<String> log;
    private final Supplier<Secrets> secrets;

    Output(Consumer<String> log, Supplier<Secrets> secrets) {
        this.log = log;
        this.secrets = secrets;
    }

    void line(String text) {
        log.accept(secrets.get().mask(text));
    }

    void lines(Iterable<String> texts) {
        texts.forEach(this::line);
    }
}
