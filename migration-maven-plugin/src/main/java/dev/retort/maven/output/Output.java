package dev.retort.maven.output;

import dev.retort.maven.document.Document;
import dev.retort.maven.document.FailureFacts;
import dev.retort.maven.document.RunEvent;
import dev.retort.maven.progress.Progress;
import java.io.IOException;

/**
 * What a goal tells its user, without passwords: lines for people, or one document for programs. A goal gives both, and does not
 * ask which of them is wanted.
 */
public sealed interface Output permits TextOutput, JsonOutput {

    /** A line for people. */
    void line(String text);

    /** Lines for people. */
    default void lines(Iterable<String> texts) {
        texts.forEach(this::line);
    }

    /** Shows what goes on to people who wait for it. */
    Progress progress();

    /** Something that happened, for programs that want to know at once. */
    void event(RunEvent event);

    /** What was found, for programs. Of several documents the last one counts. */
    void document(Document document);

    /** A text that was asked for as it is; programs find it in the document. */
    void content(String text) throws IOException;

    /** The goal has done its work. */
    void finished() throws IOException;

    /** The goal has failed; what it found before is told, too. */
    void failed(FailureFacts failure) throws IOException;
}
