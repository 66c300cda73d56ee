package dev.retort.maven;

import dev.retort.core.problem.Secrets;
import java.util.function.Supplier;
import org.apache.maven.plugin.logging.Log;

/** What a goal tells its user, line by line and without passwords. */
final class Output {

    private final Log log;
    private final Supplier<Secrets> secrets;

    Output(Log log, Supplier<Secrets> secrets) {
        this.log = log;
        this.secrets = secrets;
    }

    void line(String text) {
        log.info(secrets.get().mask(text));
    }

    void lines(Iterable<String> texts) {
        texts.forEach(this::line);
    }

    void emptyLine() {
        log.info("");
    }
}
